# Ce que demande et dit `tabellion init`.

init-asked = { $question }{ $default } :
init-ask-name = Nom de l'organisation
init-ask-kind = Nature : { $choices }
init-ask-country = Pays dont la loi s'applique, par son code ou son nom
init-ask-languages = Langues des documents, celle par défaut d'abord
init-ask-site = Adresse du site où ils sont publiés (Entrée s'il n'y en a pas encore)
init-ask-host = Hébergeur du site (Entrée pour l'indiquer plus tard)
init-ask-dpo = Adresse électronique du délégué à la protection des données (Entrée s'il n'y en a pas)
init-ask-notices = Documents pour commencer

init-unanswered = la saisie s'est arrêtée avant les questions ; rien n'a été écrit
init-nameless = quel est le nom de l'organisation ? Indiquez-le avec --name
init-name = un nom comporte au moins une lettre ou un chiffre, et au plus { $longest } caractères
init-id = `{ $id }` ne peut être ni le nom d'un dossier ni une partie d'une adresse : écrivez `{ $meant }`
init-one-organisation = une organisation à la fois : indiquez-en une seule avec --organisation
init-kind = `{ $value }` n'est pas une nature d'organisation : écrivez { $choices }
init-kind-meant = `{ $value }` n'est pas une nature d'organisation : vouliez-vous dire `{ $meant }` ?
init-notice = aucun document ne s'appelle `{ $value }` : écrivez { $choices }
init-notice-meant = aucun document ne s'appelle `{ $value }` : vouliez-vous dire `{ $meant }` ?
init-language = `{ $value }` n'est pas une langue des documents : écrivez { $choices }
init-language-meant = `{ $value }` n'est pas une langue des documents : vouliez-vous dire `{ $meant }` ?
init-country = aucun pays ne s'appelle `{ $value }` : écrivez son code à deux lettres, tel que `FR` ou `MC`
init-country-meant = aucun pays ne s'appelle `{ $value }` : vouliez-vous dire `{ $meant }` ?
init-law = le droit du pays « { $country } » n'est pas encore connu ici : indiquez Monaco ou un pays de l'Espace économique européen
init-site = `{ $value }` est l'adresse d'une recherche ou d'un passage : écrivez celle du site
init-occupied = { $folder } existe déjà : choisissez un autre dossier, par exemple `tabellion init documents`

init-created = { $files ->
    [one] un fichier
   *[other] { $files } fichiers
 } dans { $folder }
init-lacking = { $count ->
    [one] reste à compléter :
   *[other] reste à compléter, { $count } points :
 }
init-item = - { $text }
init-next = ensuite : complétez les fichiers de { $content }, puis lancez `tabellion build`
init-next-there = ensuite : complétez les fichiers de { $content }, puis lancez `tabellion build` dans { $folder }
