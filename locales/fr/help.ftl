# Ce que disent `--help` et le manuel. La version anglaise vient des commentaires des arguments.

help-tabellion = Compile des documents d'information : des données YAML et des textes Markdown deviennent des documents en français et en anglais qui concordent avec eux-mêmes, entre eux et avec la loi
    .root = L'espace de travail ; par défaut, le dossier parent le plus proche qui contient un `tabellion.yaml`
    .organisation = Seulement ces organisations : noms de dossiers sous `content/` ; pour `init`, celle à créer
    .notice = Seulement ces documents : noms de dossiers sous `notices/` ; pour `init`, ceux par lesquels commencer, parmi privacy, cookies et legal
    .language = Seulement ces langues ; pour `audit` et `claims`, celles des fichiers dans l'ordre ; pour `init` et `schema`, celles de l'espace de travail
    .format = La forme des constatations et des tableaux
    .today = Le jour auquel sont jugées les règles et les dérogations limitées dans le temps, sous la forme AAAA-MM-JJ [par défaut : aujourd'hui]
    .profile = L'exigence : default, strict ou pedantic [par défaut : celle de l'espace de travail]
    .deny = Règles ou familles dont les constatations sont des erreurs ; avec `warnings`, les avertissements font aussi échouer
    .warn = Règles ou familles dont les constatations sont des avertissements
    .allow = Règles ou familles dont les constatations ne sont pas cherchées
    .advice = Montrer aussi les conseils
    .quiet = Ne dire que les constatations
    .color = Quand employer des couleurs
    .ui_language = La langue des messages de l'outil [par défaut : celle de l'environnement]
    .after =
        Exemples :
          tabellion check                          tout contrôler, ne rien écrire
          tabellion build                          contrôler, puis compiler dans `public/`
          tabellion serve                          un aperçu qui suit ce que vous écrivez
          tabellion check --format json            des constatations pour d'autres programmes
          tabellion explain contradicted-duration  ce qu'une règle cherche, et pourquoi

        État de sortie : 0 aucune erreur, 1 des erreurs ont été trouvées, 2 le travail n'a pas pu être fait.

help-init = Commencer : quelques questions, ou des options, font un espace de travail prêt à compiler
    .folder = Où commencer ; un nouveau dossier est créé [par défaut : ce dossier]
    .name = Le nom sous lequel les lecteurs connaissent l'organisation
    .kind = Sa nature : company (société), association, foundation (fondation), public-body (organisme public), school (établissement d'enseignement), brand (marque), group (groupe) ou sole-trader (entrepreneur individuel) [par défaut : company]
    .country = Le pays dont la loi s'applique, par son code ou son nom [par défaut : FR]
    .site = L'adresse du site où les documents sont publiés
    .host = L'hébergeur du site
    .dpo = L'adresse électronique du délégué à la protection des données
    .yes = Ne rien demander : ce qu'aucune option ne dit reste à compléter
    .after =
        Exemples :
          tabellion init                           demander, et commencer dans ce dossier
          tabellion init documents                 la même chose dans un nouveau dossier
          tabellion init --yes --name 'Acme SAS' --site https://acme.example --host 'Nimbus SARL'
          tabellion init --yes --name Acme --country mc --notice privacy,legal --language fr

        Rien n'est demandé si l'entrée n'est pas un terminal. Rien de ce qui existe déjà n'est remplacé.

help-check = Tout contrôler ; ne rien écrire
    .fix = Faire les corrections certaines, et dire lesquelles
    .write_baseline = Écrire dans `tabellion.baseline.yaml` ce qui est trouvé aujourd'hui ; ensuite, seul le nouveau est montré
    .no_baseline = Montrer aussi ce que connaît `tabellion.baseline.yaml`
    .after =
        Exemples :
          tabellion check --format sarif > findings.sarif
          tabellion check --deny warnings --allow links
          tabellion check --write-baseline   désormais, ne montrer que le nouveau

help-build = Contrôler, puis compiler les documents ; rien n'est publié tant qu'il reste une erreur
    .output = Où le site est publié [par défaut : `public/` dans l'espace de travail]
    .after =
        Exemples :
          tabellion build
          tabellion build --organisation acme --output /srv/www/policies

help-serve = Compiler en mémoire, servir les pages sur cette machine, et montrer dans chacune ce qui est trouvé pendant la rédaction
    .port = Le port sur cette machine ; 0 pour n'importe quel port libre
    .open = Montrer l'aperçu dans le navigateur
    .editor = Ce qui ouvre l'endroit d'une constatation : un éditeur, ou une adresse avec {"{"}path{"}"}, {"{"}line{"}"}, {"{"}column{"}"}
    .after =
        Exemples :
          tabellion serve --open                     et le montrer dans le navigateur
          tabellion serve --organisation acme        les pages d'une seule organisation
          tabellion serve --port 0 --editor zed      à n'importe quel port libre ; les liens ouvrent Zed

        Éditeurs : cursor, idea, none, sublime, textmate, vscode, vscodium, zed, ou une adresse telle que
          my-editor://open?file={"{"}path{"}"}&line={"{"}line{"}"}&column={"{"}column{"}"}

help-audit = Contrôler des documents qui existent déjà, seuls et les uns par rapport aux autres
    .files = Markdown, HTML ou texte brut ; `-` est l'entrée standard ; plusieurs fichiers sont lus ensemble
    .after =
        Exemples :
          tabellion audit notice.md
          tabellion audit --language fr,en avis.txt notice.html
          tabellion audit --organisation acme published.html

help-claims = Ce qui a été compris de documents : les faits que leurs phrases affirment
    .files = Markdown, HTML ou texte brut ; `-` est l'entrée standard
    .after =
        Exemple :
          tabellion claims --language fr --format json notice.md

help-facts = Les faits que les données déclarent
    .after =
        Exemple :
          tabellion facts --organisation acme --format json

help-parity = Les deux langues de chaque document côte à côte, fait par fait : la preuve qu'un juriste peut signer
    .width = La largeur du texte pour un terminal, en colonnes [par défaut : celle du terminal, ou 100]
    .after =
        Exemples :
          tabellion parity --organisation acme --notice privacy
          tabellion parity --format html --ui-language fr > parity.html   à imprimer et à signer
          tabellion parity --format json                                  pour d'autres programmes

        Formats : human, markdown, html, json.
        État de sortie : 0 les langues disent la même chose, 1 elles diffèrent, 2 le travail n'a pas pu être fait.

help-explain = Ce qu'une règle cherche, pourquoi, et un exemple de chaque côté
    .rule = Le nom de la règle, tel que les constatations le montrent entre crochets
    .after =
        Exemple :
          tabellion explain contradicted-duration --ui-language fr

help-rules = Les règles, leurs niveaux et les textes de loi qui les fondent
    .book = Y écrire le livre des règles, dans chaque langue, comme sources pour mdBook
    .after =
        Exemples :
          tabellion rules
          tabellion rules --format json --ui-language fr
          tabellion rules --book book && mdbook serve book/fr

help-waivers = Les dérogations de l'espace de travail : ce qui est accepté, où, pourquoi et jusqu'à quand
    .after =
        Exemple :
          tabellion waivers --organisation acme --today 2027-01-01

help-schema = Les schémas JSON des fichiers YAML et des sorties JSON, pour les éditeurs et les programmes
    .kind = Un type de fichier, tel que `processing` ou `notice` ; par défaut, tous en un seul objet
    .after =
        Exemples :
          tabellion schema processing > processing.schema.json
          tabellion schema --language fr notice   pour un espace de travail en français seul

help-completions = Un script par lequel un interpréteur complète commandes et options
    .shell = L'interpréteur de commandes
    .after =
        Exemples :
          tabellion completions bash > ~/.local/share/bash-completion/completions/tabellion
          tabellion completions zsh > ~/.zfunc/_tabellion
          tabellion completions fish > ~/.config/fish/completions/tabellion.fish

help-man = Les pages du manuel
    .folder = Y écrire la page de chaque commande ; sans dossier, celle de `tabellion` est imprimée
    .after =
        Exemples :
          tabellion man | man -l -
          tabellion man ~/.local/share/man/man1   une page par commande
