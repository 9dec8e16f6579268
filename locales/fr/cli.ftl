# Ce que disent les commandes, constatations à part.

cli-no-workspace = pas de `{ $file }` dans { $folder } ni dans un dossier au-dessus : placez-vous dans un espace de travail, ou indiquez-en un avec --root
cli-no-settings = pas de `{ $file }` dans { $folder } : --root désigne le dossier qui le contient
cli-book = le livre des règles ({ $files } fichiers) est dans { $folder }
cli-published = { $files ->
    [one] un fichier
   *[other] { $files } fichiers
 } dans { $folder }, dont { $written ->
    [one] { $written } nouveau ou modifié
   *[other] { $written } nouveaux ou modifiés
 }
cli-published-file-by-file = { $files ->
    [one] un fichier
   *[other] { $files } fichiers
 } dans { $folder }, dont { $written ->
    [one] { $written } nouveau ou modifié
   *[other] { $written } nouveaux ou modifiés
 } ; le dossier ne peut pas être échangé d'un seul coup, comme un lien ou un point de montage, et ses fichiers ont été remplacés un à un
output-foreign = { $folder } contient des fichiers que tabellion n'a pas écrits : videz-le, ou choisissez un autre dossier avec --output
output-workspace = { $folder } est l'espace de travail ou le contient : choisissez un autre dossier avec --output
output-repository = { $folder } contient un dépôt (.git) qui serait perdu : choisissez un autre dossier avec --output
output-sources = { $folder } se trouve parmi les sources de l'espace de travail : choisissez un autre dossier avec --output
output-root = { $folder } ne peut pas être remplacé : choisissez un autre dossier avec --output
output-not-folder = { $folder } est un fichier : choisissez un dossier avec --output
output-dangling = { $folder } est un lien qui ne mène nulle part : créez le dossier qu'il désigne, ou choisissez-en un autre avec --output
output-mounted = un autre disque est monté dans { $folder } : démontez-le, ou choisissez un autre dossier avec --output
output-twice = deux parties du site ont un fichier { $path } : donnez à l'une d'elles une autre adresse
write-outside = { $folder } est un lien qui mène hors de l'espace de travail : rien n'y est écrit
disk-full = il ne reste plus de place pour { $path } : libérez de l'espace, puis relancez la commande
disk-read-only = { $path } se trouve sur un disque en lecture seule : choisissez un autre emplacement, ou autorisez-y l'écriture
disk-forbidden = { $path } ne peut pas être modifié par cet utilisateur : changez ses droits ou ceux de son dossier
disk-failed = { $path } ne peut pas être écrit : { $detail }
cli-rule = { $rule } ({ $level }, { $family }, profil { $profile })
cli-unknown-id = l'espace de travail n'a { $kind ->
    [organisation] pas d'organisation
   *[notice] pas de document
 } `{ $id }`
cli-unknown-id-meant = l'espace de travail n'a { $kind ->
    [organisation] pas d'organisation
   *[notice] pas de document
 } `{ $id }` : vouliez-vous dire `{ $meant }` ?
cli-unknown-rule = aucune règle ne s'appelle `{ $rule }` : `tabellion rules` en donne la liste
cli-unknown-rule-meant = aucune règle ne s'appelle `{ $rule }` : vouliez-vous dire `{ $meant }` ?
cli-fixed-level = le niveau de `{ $name }` ne peut pas être changé : ce qui est illisible ne peut pas être publié
cli-unknown-group = aucune règle ni famille ne s'appelle `{ $name }` : `tabellion rules` en donne la liste
cli-unknown-group-meant = aucune règle ni famille ne s'appelle `{ $name }` : vouliez-vous dire `{ $meant }` ?
cli-unknown-schema = aucun type de fichier ne s'appelle `{ $kind }` : écrivez { $kinds }
cli-unknown-schema-meant = aucun type de fichier ne s'appelle `{ $kind }` : vouliez-vous dire `{ $meant }` ?
cli-not-readable = { $file } n'est pas un fichier de 16 Mio au plus
cli-not-text = { $file } n'est pas du texte UTF-8 à partir de l'octet { $byte }
cli-manual = { $files ->
    [one] une page
   *[other] { $files } pages
 } du manuel dans { $folder }
cli-only-for-parity = seule `tabellion parity` imprime le format { $format }
cli-only-for-findings = seules `check`, `build` et `audit` impriment le format { $format }
cli-not-for-parity = `tabellion parity` n'imprime pas le format { $format } : écrivez human, markdown, html ou json
cli-parity-unread = tous les fichiers de l'espace de travail n'ont pas pu être lus, et rien ne peut être prouvé : `tabellion check` dit pourquoi

cli-waivers-none = aucune dérogation : rien de ce que les règles trouvent n'est accepté ici
cli-waiver-text = { $path } (« { $text } »)
cli-waiver-until = jusqu'au { $until }
cli-waiver-in-force = { $count ->
    [one] couvre une constatation
   *[other] couvre { $count } constatations
 }
cli-waiver-expired = { $count ->
    [0] a pris fin
    [one] a pris fin et ne couvre plus une constatation
   *[other] a pris fin et ne couvre plus { $count } constatations
 }
cli-waiver-unused = ne couvre rien
cli-waiver-reasonless = ne donne pas de motif et n'accepte rien
cli-waiver-unknown-rule = ne nomme aucune règle
cli-progress = organisations
cli-time = vérifié en { $seconds } s
cli-baseline = { $count ->
    [one] une constatation est désormais connue
   *[other] { $count } constatations sont désormais connues
 } : { $file }
cli-fixed-place = { $place } : { $rule } : « { $old } » devient « { $new } »
cli-fixed = { $count ->
    [0] rien n'était assez certain pour être corrigé
    [one] une correction a été faite
   *[other] { $count } corrections ont été faites, dans { $files ->
        [one] un fichier
       *[other] { $files } fichiers
     }
 }

# Fautes d'usage.

usage-nothing = que faire ? `tabellion --help` énumère les commandes
usage-command = aucune commande ne s'appelle `{ $name }` : `tabellion --help` les énumère
usage-command-meant = aucune commande ne s'appelle `{ $name }` : vouliez-vous dire `{ $meant }` ?
usage-option = aucune option ne s'appelle ici `{ $name }` : --help les énumère
usage-option-meant = aucune option ne s'appelle ici `{ $name }` : vouliez-vous dire `{ $meant }` ?
usage-value = { $name } ne peut pas être `{ $value }` : écrivez { $choices }
usage-value-meant = { $name } ne peut pas être `{ $value }` : vouliez-vous dire `{ $meant }` ?
usage-no-value = { $name } demande une valeur : --help dit laquelle
usage-date = --today ne peut pas être `{ $value }` : un jour s'écrit AAAA-MM-JJ
usage-port = --port ne peut pas être `{ $value }` : écrivez un nombre de 0 à 65535
usage-width = --width ne peut pas être `{ $value }` : écrivez un nombre de 20 à 400
usage-lacking = il manque à la commande { $names } : --help montre comment l'écrire
usage-extra = `{ $name }` est de trop : --help montre comment écrire la commande
usage-flag = { $name } ne prend pas de valeur
usage-twice = { $name } ne peut être indiquée qu'une fois
usage-conflict = { $name } et { $other } ne peuvent pas être employées ensemble
help-labels = Aide
    .usage = Usage :
    .command = COMMANDE
    .commands = Commandes{ "\u00A0" }
    .arguments = Arguments{ "\u00A0" }
    .options = Options{ "\u00A0" }
    .values = { " " }[valeurs : { $value }]
    .default = { " " }[par défaut : { $value }]
    .help = Montrer cette aide
    .version = Montrer la version
help-help = Montrer cette aide, ou celle d'une commande
