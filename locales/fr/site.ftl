# Les mots des pages : ce que le thème et les expressions ajoutent aux textes.

article-mark = Article { $section } :
article-reference = article { $section }
article-part-reference = article { $section }, point { $part }
roman-mark = { $section } –
point-reference = point { $part }
section-reference = section { $section }
section-part-reference = section { $section }.{ $part }
criteria-of-section = { $numbering ->
    [articles] selon les critères de l'{ $section }
    [decimal] selon les critères de la { $section }
   *[none] selon les critères de la section « { $section } »
}
permalink = Lien permanent : { $section }
table-label = Tableau { $number } : { $section }

skip-to-content = Aller au contenu
breadcrumb = Fil d'Ariane
contents = Sommaire
languages = Langues
notices = Documents
home = Accueil
organisations = Organisations
version-line = Version { $number } du { $date }
version-entry = { $version } : { $changes }
versions = Historique des versions
markdown-version = Version Markdown
back-to-top = Haut de page
not-found-title = Page introuvable
not-found-text = Cette page n'existe pas ou n'existe plus.
generated-by = Compilé par Tabellion
site-title = Documents juridiques
choose-language = Choisissez une langue

column-cookie = Nom
column-country = Pays
column-data = Données
column-data-categories = Catégories de données
column-data-category = Catégorie
column-data-subjects = Personnes concernées
column-examples = Exemples
column-fields = Informations recueillies
column-legal-basis = Base juridique
column-lifetime = Durée de vie
column-occasion = Occasion
column-purpose = Finalité
column-recipient = Destinataire
column-retention = Durée de conservation
column-role = Qualité
column-safeguard = Garantie du transfert
column-vendor = Émetteur

format-folder = le dossier d'une organisation ouvre ses adresses : il se nomme en minuscules sans accent, chiffres et traits d'union, et non comme une page du site ; « { $value } » ne convient pas
format-notice = le dossier d'un document ouvre ses ancres : il se nomme en minuscules sans accent, chiffres et traits d'union, et non `page-…` ; « { $value } » ne convient pas
format-slug = une adresse de page s'écrit en minuscules sans accent, chiffres et traits d'union, et non « { $value } »
format-slug-taken = l'adresse « { $value } » est déjà celle d'une autre page

theme-asset = la ressource `{ $detail }` a un nom que certains disques refusent, ou celui d'une autre
theme-circle = un gabarit revient à lui-même
theme-collection = une liste ou une fiche est imprimée comme si c'était un texte
theme-endless = un gabarit n'en finit pas
theme-filter = filtre inconnu : `{ $detail }`
theme-function = fonction inconnue : `{ $detail }`
theme-large = un gabarit imprime sans fin
theme-no-template = le gabarit `{ $detail }` n'existe pas
theme-other = une expression du gabarit n'est pas calculable
theme-syntax = le gabarit n'est pas lisible
theme-test = test inconnu : `{ $detail }`
theme-tangled = une expression ou une suite de branches est trop longue pour être lue
theme-undefined = nom inconnu : `{ $detail }`
