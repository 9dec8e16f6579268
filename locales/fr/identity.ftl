# Les mots des expressions qui disent qui fait quoi : entités, hébergeurs, destinataires, systèmes.

kind-association = association
kind-company = société
kind-foundation = fondation
kind-public-body = organisme public
kind-sole-trader = entrepreneur individuel (EI)

form-with-capital = { $form } au capital de { $capital }
capital-alone = capital de { $capital }
office-within = dont le siège social est situé { $address }

register-rcs = RCS { $town } { $number }
register-siren = SIREN { $number }
register-siret = SIRET { $number }
register-rna = RNA { $number }
register-vat = TVA intracommunautaire { $number }

label-office = Siège social : { $value }
label-address = Adresse : { $value }
label-representative = Représentation légale : { $value }
label-phone = Téléphone : { $value }
label-email = Courriel : { $value }
label-site = Site : { $value }
label-department = Service chargé de la publication : { $value }
label-hosted-sites = { $count ->
    [one] Site hébergé : { $value }
   *[other] Sites hébergés : { $value }
 }

bound-includes = y compris : { $items }
bound-excludes = à l'exclusion de : { $items }

source-public = source accessible au public

language-fr = français
language-en = anglais

law-gdpr = le règlement (UE) 2016/679 (RGPD)
law-french-act = la loi n° 78-17 du 6 janvier 1978 (loi Informatique et Libertés)
law-monegasque-act = la loi monégasque n° 1.565 du 3 décembre 2024 relative à la protection des données personnelles
law-digital-economy = l'article 1-1 de la loi n° 2004-575 du 21 juin 2004 pour la confiance dans l'économie numérique
law-digital-principality = l'article 6 de la loi monégasque n° 1.383 du 2 août 2011 pour une Principauté numérique

choice-opt-in = avec le consentement de la personne
choice-opt-out = sauf opposition de la personne
role-internal = service interne
role-processor = sous-traitant
role-controller = responsable du traitement
role-joint-controller = responsable conjoint du traitement
role-authority = autorité publique
role-acquirer = repreneur de l'activité

label-logic = logique sous-jacente : { $value }
label-consequences = importance et conséquences : { $value }
label-use = utilisation : { $value }
label-disclosure = information des personnes : { $value }
label-caution = précaution demandée : { $value }
label-provider = fournisseur : { $value }

requirement-statutory = la loi impose de communiquer ces données
requirement-contractual = le contrat impose de communiquer ces données
requirement-pre-contractual = ces données sont nécessaires à la conclusion du contrat
requirement-optional = la communication de ces données est facultative
label-consequence = à défaut : { $value }

accessibility-full = totalement conforme
accessibility-partial = partiellement conforme
accessibility-none = non conforme
