# Les mots de `tabellion parity` : les deux langues côte à côte.

parity-title = Comparaison des langues
parity-nothing = aucun document n'existe en deux langues
parity-notice = { $name } – { $notice } : version { $version } du { $date }
parity-language-fr = Français
parity-language-en = Anglais
parity-fact = Fait
parity-result = Résultat
parity-file = Fichier
parity-none = (néant)
parity-untitled = (avant le premier titre)
parity-no-facts = Cette section n'énonce aucun fait.
parity-equal = identique
parity-worded = identique : dit en d'autres termes, ou sous-entendu
parity-difference = { $difference ->
    [missing] diffère : une langue ne l'énonce pas
    [value] diffère : autres valeurs
    [polarity] diffère : nié dans une seule langue
    [bound] diffère : autre limite
   *[trigger] diffère : autre événement
 }
parity-denied = nié
parity-bound = { $bound ->
    [at-most] au plus
    [at-least] au moins
   *[exact] exactement
 }
parity-trigger = à compter de : { $event }
parity-printed = tiré des données
parity-place = { $file }, ligne { $line }
parity-kind = { $kind ->
    [email] adresse électronique
    [phone] numéro de téléphone
    [url] adresse internet
    [address] adresse postale
    [date] date
    [duration] durée
    [age] âge
    [recurrence] périodicité
    [penalty] peine
    [party] organisme
    [reference] renvoi
    [law] texte de loi
    [country] pays ou région
    [right] droit
    [legal-basis] base juridique
    [transfer-tool] instrument de transfert
    [cookie] traceur
    [commitment] engagement
    [data-category] catégorie de données
    [data-subject] personnes concernées
    [siren] SIREN
    [siret] SIRET
    [rna] numéro RNA
    [vat] numéro de TVA
    [rcs] immatriculation
    [capital] capital social
   *[other] { $kind }
 }
parity-summary = Synthèse
parity-other-findings = Constaté hors des sections
parity-sections = { $count ->
    [one] { $count } section comparée
   *[other] { $count } sections comparées
 }
parity-alone = { $count ->
    [one] { $count } section n'existe
   *[other] { $count } sections n'existent
 } { $language ->
    [fr] qu'en français
    [en] qu'en anglais
   *[other] que dans une langue
 }
parity-facts-equal = { $count ->
    [one] { $count } fait identique
   *[other] { $count } faits identiques
 }
parity-facts-differ = { $count ->
    [0] aucun fait ne diffère
    [one] { $count } fait diffère
   *[other] { $count } faits diffèrent
 }
parity-of-kind = { $kind } : { $count ->
    [one] { $count } différence
   *[other] { $count } différences
 }
parity-of-rule = { $rule } : { $count ->
    [one] { $count } constatation
   *[other] { $count } constatations
 }
parity-same = Aucune différence n'a été trouvée entre les deux langues.
parity-not-same = Les deux langues diffèrent : voir ci-dessus.
parity-signature = Attestation
parity-compared = { $notice }, version { $version } du { $date } : comparaison faite le { $day } avec tabellion { $tool }, à partir des fichiers suivants :
parity-statement = Le soussigné ou la soussignée a lu les deux langues côte à côte et atteste qu'elles énoncent, sous réserve des différences relevées ci-dessus, les mêmes faits, les mêmes obligations et les mêmes droits.
parity-signer = Nom et qualité :
parity-place-and-date = Lieu et date :
parity-signed = Signature :
