# Ce que disent les commandes, constats à part.

cli-no-workspace = pas de `{ $file }` dans { $folder } ni dans un dossier au-dessus : placez-vous dans un espace de travail, ou indiquez-en un avec --root
cli-no-settings = pas de `{ $file }` dans { $folder } : --root désigne le dossier qui le contient
cli-published = { $files ->
    [one] un fichier
   *[other] { $files } fichiers
 } dans { $folder }
cli-rule = { $rule } ({ $level }, { $family })
cli-unknown-rule = aucune règle ne s'appelle `{ $rule }` : `tabellion rules` en donne la liste
cli-unknown-rule-meant = aucune règle ne s'appelle `{ $rule }` : vouliez-vous dire `{ $meant }` ?
cli-unknown-schema = aucun type de fichier ne s'appelle `{ $kind }` : écrivez { $kinds }
cli-not-text = { $file } n'est pas du texte UTF-8 à partir de l'octet { $byte }
cli-published-by-file = { $folder } est un lien ou un point de montage : le site y a été publié fichier par fichier
output-foreign = { $folder } n'est pas vide et n'a pas été produit par tabellion : il ne sera pas remplacé
output-not-folder = { $folder } est un fichier
output-root = { $folder } ne peut pas recevoir un site
output-workspace = { $folder } contient l'espace de travail : le site s'écrit dans un dossier à lui
