# Mots des tableaux, listes et phrases sur la conservation, les traceurs, les droits, la prospection, la sécurité.

period-range = { $from } à { $to }

column-archive = Archivage intermédiaire
column-category = Catégorie
column-channel = Canal
column-consent-validity = Validité du consentement
column-content = Contenu
column-data-retention = Conservation des données
column-domain = Domaine
column-end = Sort des données au terme
column-tcf-purposes = Finalités du TCF
column-exemption = Exemption de consentement
column-extract = Conservation prolongée
column-implemented = Durée appliquée
column-legal-period = Durée légale
column-limits = Limites
column-opt-out = Moyens d'opposition
column-party = Origine
column-privacy-policy = Politique de confidentialité
column-references = Références
column-remarks = Observations
column-right = Droit

retention-during-then = { $during }, puis { $period }
retention-by-criteria = { $period }, selon les critères suivants : { $criteria }
retention-then = { $active }, puis { $archive }
retention-archive = { $told ->
    [period] en archivage intermédiaire pendant { $archive }
    [until] en archivage intermédiaire { $archive }
   *[described] en archivage intermédiaire ({ $archive })
 }
retention-longer = { $of ->
    [both] conservation prolongée ({ $data }) : { $period }
    [data] conservation prolongée : { $data }
   *[period] conservation prolongée : { $period }
 }
retention-of-data = { $of ->
    [both] { $data } : { $period }
    [data] { $data }
   *[period] { $period }
 }
retention-line = { $data } : { $period }
retention-archive-only = archivage intermédiaire uniquement
retention-by-analogy = { $reference }, par analogie
retention-justified = justification : { $text }
retention-recommended = durée recommandée
retention-recommended-by = durée recommandée par { $authority ->
    [AEPD] l'AEPD
    [AP] l'AP
    [APD] l'APD
    [APDP] l'APDP
    [BfDI] le BfDI
    [EDPS] l'EDPS
    [GPDP] le GPDP
    [ICO] l'ICO
    [PFPDT] le PFPDT
   *[other] la { $authority }
 }
retention-other = Autres données
retention-detail = durée de conservation : { $period }
retention-detail-end = sort des données au terme : { $text }
retention-detail-legal = durée légale : { $text }
retention-detail-named = { $name } : { $text }
retention-detail-references = références : { $text }
retention-detail-justification = justification : { $text }
retention-detail-note = observation : { $text }
retention-sentence = { $name } – durée de conservation : { $period }.
retention-sentence-during = { $name } – durée de conservation : { $period }.
retention-sentence-criteria = { $name } – durée de conservation déterminée selon les critères suivants : { $period }.
retention-sentence-stages = { $name } – durée de conservation : { $period }.
retention-sentence-end = Au terme de cette durée, les données sont { $done }.
retention-sentence-legal = Durée légale : { $period }.
retention-sentence-named = { $name } : { $period }.
retention-sentence-references = Références : { $text }.
retention-sentence-justification = Justification : { $text }.
retention-sentence-note = { $text }.

end-deletion = suppression
end-anonymisation = anonymisation
end-deletion-or-anonymisation = suppression ou anonymisation
end-archiving = archivage
done-deletion = supprimées
done-anonymisation = anonymisées
done-deletion-or-anonymisation = supprimées ou anonymisées
done-archiving = archivées

tracker-named = { $name } ({ $kind })
tracker-local-storage = stockage local
tracker-pixel = pixel
tracker-fingerprint = caractéristiques de l'appareil
party-first = interne
party-third = tiers
exemption-consent-choice = conservation du choix relatif aux traceurs
exemption-authentication = authentification auprès d'un service et sécurité de l'authentification
exemption-shopping-basket = mémorisation d'un panier d'achat ou facturation
exemption-interface = personnalisation de l'interface, telle que le choix de la langue
exemption-load-balancing = équilibrage de la charge des équipements
exemption-paid-content = limitation de l'accès gratuit à un contenu payant
exemption-audience-measurement = mesure d'audience dans les conditions de l'exemption
exemption-security = sécurité du service
category-defined = { $name } : { $definition }
category-uses = usages : { $uses }
category-consent = consentement préalable : requis
category-exempt = consentement préalable : non requis
category-refusal = effet du refus : { $effect }
category-vendors = dépôt ou lecture par : { $vendors }
vendor-line = { $vendor } : { $details }
vendor-privacy-of = politique de confidentialité ({ $vendor })
vendor-opt-out-of = opposition ({ $vendor })
domain-line = { $domain } : { $cookies }
cookies-undeclared-vendor = Autres traceurs

tcf-purposes = Finalités
tcf-special-purposes = Finalités spéciales
tcf-features = Fonctionnalités
tcf-special-features = Fonctionnalités spéciales
tcf-stacks = Regroupements
tcf-purpose = finalité { $number } : { $name }
tcf-special-purpose = finalité spéciale { $number } : { $name }
tcf-feature = fonctionnalité { $number } : { $name }
tcf-special-feature = fonctionnalité spéciale { $number } : { $name }
tcf-stack = regroupement { $number } : { $name }

gdpr-articles = RGPD, articles { $article }
french-act-articles = loi Informatique et Libertés, articles { $article }
monegasque-law-article = loi monégasque n° 1.565, article { $article }
monegasque-law-articles = loi monégasque n° 1.565, articles { $article }
articles-range = { $first } à { $last }
article-cell = article { $article }
articles-cell = articles { $article }
act-gdpr = RGPD
act-french = Loi Informatique et Libertés
act-monegasque = Loi monégasque n° 1.565
right-except = { $right }, sauf { $exception }
limit-except = sauf { $exception }

channel-web-form = formulaire en ligne
channel-account = compte en ligne
channel-email = courrier électronique
channel-text-message = SMS
channel-phone = téléphone
channel-post = courrier postal
channel-instant-messaging = messagerie instantanée
channel-chatbot = agent conversationnel
channel-social-network = réseau social
channel-application = application mobile
channel-tracker = traceurs
channel-in-person = en personne
channel-paper = sur papier
marketing-content = contenu : { $text }
marketing-basis = base juridique : { $text }
marketing-data = catégories de données : { $text }
marketing-validity = validité du consentement : { $text }
marketing-opt-out = moyens d'opposition : { $text }
marketing-contact = opposition adressée à { $text }
marketing-basis-where = { $basis } ({ $condition })

breach-authority = notification à l'autorité de contrôle : sous { $period }{ $law ->
    [gdpr]{" "}(RGPD, article 33)
    [monegasque]{" "}(loi monégasque n° 1.565, article 32)
    [both]{" "}(RGPD, article 33 ; loi monégasque n° 1.565, article 32)
   *[none] {""}
 }
breach-authority-named = notification à { $authority ->
    [AEPD] l'AEPD
    [AP] l'AP
    [APD] l'APD
    [APDP] l'APDP
    [BfDI] le BfDI
    [EDPS] l'EDPS
    [GPDP] le GPDP
    [ICO] l'ICO
    [PFPDT] le PFPDT
   *[other] la { $authority }
 } : sous { $period }{ $law ->
    [gdpr]{" "}(RGPD, article 33)
    [monegasque]{" "}(loi monégasque n° 1.565, article 32)
    [both]{" "}(RGPD, article 33 ; loi monégasque n° 1.565, article 32)
   *[none] {""}
 }
breach-data-subjects = communication aux personnes concernées : sous { $period }{ $law ->
    [gdpr]{" "}(RGPD, article 34)
    [monegasque]{" "}(loi monégasque n° 1.565, article 32)
    [both]{" "}(RGPD, article 34 ; loi monégasque n° 1.565, article 32)
   *[none] {""}
 }
breach-data-subjects-promptly = communication aux personnes concernées, lorsque la violation est susceptible d'engendrer un risque élevé pour leurs droits et libertés : dans les meilleurs délais{ $law ->
    [gdpr]{" "}(RGPD, article 34)
    [monegasque]{" "}(loi monégasque n° 1.565, article 32)
    [both]{" "}(RGPD, article 34 ; loi monégasque n° 1.565, article 32)
   *[none] {""}
 }
breach-contact = signalement d'une violation : { $contact }
