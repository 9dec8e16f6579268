# Ce que dit chaque règle. Un message est le titre d'une constatation, en minuscules et sans point
# final, et se comprend sur une seule ligne ; ses attributs sont les étiquettes, notes et conseils.

list-and = { $head } et { $last }
list-or = { $head } ou { $last }

duration-range = { $from } à { $to }

## Lecture des fichiers

invalid-encoding = ce fichier n'est pas du texte UTF-8
    .here = premier octet illisible
    .help = enregistrez le fichier en UTF-8

hidden-character = un caractère que personne ne voit se trouve dans le texte : { $name }
    .here = ce qui s'affiche n'est pas ce qui est lu
    .help = retirez-le, ou retapez les mots qui l'entourent

yaml-syntax = ce YAML n'est pas valide : { $detail }
    .here = le fichier est illisible à partir d'ici
    .help = corrigez la ligne ; un texte qui contient un deux-points ou un dièse se met entre guillemets droits
yaml-tab = une tabulation se trouve là où il faut des espaces
yaml-quote = un guillemet est ouvert sans être fermé, ou se trouve au mauvais endroit
yaml-indentation = le retrait ne correspond pas aux lignes qui précèdent
yaml-too-deep = les listes et les fiches sont imbriquées trop profondément
yaml-colon = un deux-points se trouve là où il ne peut pas être, ou manque après une clé
yaml-bracket = un crochet ou une accolade est ouvert sans être fermé, ou se trouve au mauvais endroit
yaml-other = erreur de syntaxe ({ $detail })
yaml-several-documents = le fichier contient plusieurs documents, séparés par « --- »
yaml-unknown-alias = un alias (« *nom ») ne répète rien, ou répète trop
yaml-key-not-text = une liste ou une fiche se trouve à la place d'une clé

circular-reference = `{ $key }` de `{ $id }` ramène à `{ $id }`
    .here = ce chemin ne finit jamais
    .help = laissez l'une des fiches de ce chemin à son sommet

duplicate-entry = `{ $value }` figure deux fois dans une même liste
    .again = répété ici
    .first = écrit une première fois ici
    .help = gardez l'un des deux

duplicate-key = la clé `{ $key }` figure deux fois
    .again = répétée ici
    .first = écrite une première fois ici
    .help = gardez l'une des deux

unknown-key = il n'existe pas de clé `{ $key }` à cet endroit
    .here = clé inconnue
    .known = les clés sont { $known }
    .suggestion = vouliez-vous dire `{ $suggestion }` ?

missing-key = la clé `{ $key }` manque
    .here = elle devrait figurer dans cette fiche
    .help = ajoutez `{ $key }: …`

missing-language = il manque à ce texte sa version { $language ->
    [fr] française
    [en] anglaise
   *[other] `{ $language }`
 }
    .here = le texte est écrit ici
    .present = il figure dans une autre langue
    .help = ajoutez `{ $language }: …` à côté

wrong-type = il faut ici { $expected }, et non { $found }
    .here = ceci est { $found }
type-text = un texte
type-localised = un texte dans chaque langue (`fr: …`, `en: …`)
type-mapping = une fiche (`clé: valeur`)
type-list = une liste (`- élément`)
type-boolean = `true` ou `false`
type-integer = un nombre entier
type-choice = un mot d'une liste fixe
found-nothing = une valeur vide
found-text = une simple valeur
found-list = une liste
found-mapping = une fiche

unknown-value = `{ $value }` ne fait pas partie des mots admis ici
    .here = mot inconnu
    .allowed = mots admis : { $allowed }
    .suggestion = vouliez-vous dire `{ $suggestion }` ?

invalid-value = { $expected }
    .here = cette valeur n'est pas admise

dangling-id = rien ne s'appelle `{ $id }` sous `{ $collection }`
    .here = cet identifiant ne mène nulle part
    .collection = `{ $collection }` est déclaré ici
    .known = identifiants déclarés : { $known }
    .none = déclarez-le sous `{ $collection }`
    .suggestion = vouliez-vous dire `{ $suggestion }` ?

unreadable-file = ceci ne se lit pas comme un fichier de l'espace de travail : { $detail }
    .here = rien n'en est lu
    .split = partagez-le : des données se répartissent en plusieurs fichiers d'un dossier, un texte en plusieurs documents
    .replace = mettez à sa place un fichier de texte
    .link = retirez le lien, ou faites-le mener à un fichier
    .copy = copiez ici ce à quoi il mène : rien n'est lu hors de l'espace de travail
    .rename = renommez-le : un nom s'écrit en UTF-8, de préférence avec des lettres sans accent, des chiffres et des traits d'union
file-circle = un lien ramène à lui-même
file-is-none = c'est un périphérique, un tube nommé ou une socket
file-name = son nom n'est pas en UTF-8
file-nowhere = un lien ne mène à rien
file-outside = un lien mène hors de l'espace de travail
file-too-large = il dépasse { $most } Mio

unportable-name = { $kind ->
        [same] d'autres systèmes confondent ce fichier avec `{ $name }`
       *[refused] `{ $name }` n'est pas un nom de fichier sous Windows
    }
    .here = ceci ne peut pas y être récupéré
    .again = le second de deux noms qui ne diffèrent que par les majuscules ou les accents
    .first = le premier
    .help = renommez-le avec des lettres sans majuscule ni accent, des chiffres et des traits d'union

unknown-file = rien ne lit le fichier `{ $name }`
    .here = ce fichier est sans effet
    .suggestion = vouliez-vous dire `{ $suggestion }` ?

missing-file = le fichier `{ $name }` manque
    .here = ceci en a besoin
    .help = écrivez-le, ou retirez ce qui en a besoin

unknown-format-version = la version { $version } des réglages n'est pas connue
    .here = version inconnue
    .help = écrivez `version: 1`

message-syntax = un message est illisible : { $detail }
    .here = le message s'interrompt ici
    .help = un message s'écrit `nom = texte`, et une valeur entre accolades : { "`{ $valeur }`" }
message-escape = `\u` veut quatre chiffres hexadécimaux, `\U` en veut six
message-token = `{ $sign }` est attendu
message-other = erreur de syntaxe ({ $detail })

## Rédaction

template-syntax = cette expression est illisible : { $detail }
    .here = expression défectueuse
    .alone = écrivez l'expression sur une ligne à elle, entre deux lignes vides
    .help = une expression s'écrit entre deux paires d'accolades, fermées sur la même ligne

unknown-name = `{ $name }` ne désigne rien qui puisse être imprimé
    .here = nom inconnu
    .suggestion = vouliez-vous dire `{ $suggestion }` ?
    .known = noms connus : { $known }
    .help = déclarez-le dans les données, ou corrigez le nom

raw-html = le HTML n'est pas admis dans le texte
    .here = ceci serait publié comme une balise
    .help = écrivez du Markdown : `**gras**`, `[texte](adresse)`, `| tableau |` ; écrivez `\<` pour le signe lui-même

unsafe-link = ce lien ou cette image ne peut pas figurer dans le texte
    .here = ceci mène à un script, à des données ou à une image
    .help = renvoyez à une page (`https://…`), à une adresse électronique ou à un téléphone, ou dites-le en toutes lettres

theme-error = le thème ne peut pas produire cette page : { $detail }
    .here = dans ce gabarit
    .engine = message du moteur de gabarits, en anglais : { $engine }
    .syntax = fermez chaque `{"{{"}` par `{"}}"}`, chaque `{"{%"}` par `{"%}"}`, et chaque `{"{% block %}"}`, `{"{% if %}"}` ou `{"{% for %}"}` par sa fin
    .suggestion = il s'agit peut-être de `{ $suggestion }`
    .names = nommez ce dont la page dispose : `docs/themes.md` en donne la liste pour chaque gabarit
    .template = écrivez ce gabarit dans le dossier du thème, ou nommez-en un qui existe
    .filter = employez un filtre de MiniJinja, comme `escape`, `join`, `length` ou `default` ; un thème ne peut pas en ajouter
    .test = employez un test de MiniJinja, comme `defined`, `none` ou `in` ; un thème ne peut pas en ajouter
    .function = importez d'abord la macro, `{"{% from \"list.html\" import documents %}"}`, ou employez une fonction de MiniJinja
    .collection = imprimez ses champs un par un, ou parcourez-la avec une boucle
    .tangled = divisez l'expression, ou préparez-en les parties avec `{"{% set %}"}`
    .endless = ne parcourez que ce dont la page dispose ; la limite est de quatre millions d'étapes
    .large = n'imprimez chaque chose qu'une fois ; une page est limitée à 16 Mo
    .circle = retirez le `extends`, le `include` ou l'appel par lequel le gabarit revient à lui-même
    .help = corrigez le gabarit ; `docs/themes.md` donne la liste des noms dont dispose chaque page

heading-without-id = ce titre n'a pas d'identifiant
    .here = rien ne peut y renvoyer, et il ne peut pas être comparé d'une langue à l'autre
    .help = ajoutez après le titre un identifiant, le même dans chaque langue : { "`{#un-identifiant}`" }

## Structure

missing-prose = le document `{ $notice }` n'a pas de texte en { $language ->
    [fr] français
    [en] anglais
   *[other] `{ $language }`
 }
    .here = ce document est publié dans toutes les langues de l'espace de travail
    .other = il est rédigé ici dans une autre langue
    .help = écrivez `{ $file }` à côté

clause-without-data = la section `{ $section }` n'a rien à dire pour ces données
    .here = le document la prévoit ici
    .help = déclarez les données que sa clause type imprime, rédigez la section, ou retirez-la de `sections`

missing-section = la section `{ $section }` manque { $language ->
    [fr] en français
    [en] en anglais
    [every] dans toutes les langues
   *[other] en `{ $language }`
 }
    .here = la section viendrait après celle-ci
    .elsewhere = elle figure ici dans l'autre langue
    .listed = le document la prévoit ici
    .help = rédigez-la dans cette langue, ou retirez-la de `sections` et de l'autre langue
    .nowhere = aucun texte ne comporte cette section, et elle n'a pas de clause type
    .clauses = les clauses types de ce genre de document : { $clauses }
    .write = rédigez-la dans toutes les langues, ou indiquez plutôt une clause type
    .suggestion = vouliez-vous dire `{ $suggestion }` ?

unlisted-section = le document ne prévoit pas de section `{ $section }`
    .here = cette section serait publiée à une place indéfinie
    .listed = le document énumère ses sections ici
    .suggestion = vouliez-vous dire `{ $suggestion }` ?
    .help = ajoutez-la à `sections`, ou faites-en une partie d'une autre section (`###`)

reserved-id = l'identifiant `{ $id }` est celui de la page elle-même
    .here = les identifiants qui commencent par `page-` ne sont pas pour les sections
    .help = choisissez un autre identifiant, le même dans chaque langue

duplicate-section = deux sections portent l'identifiant `{ $section }`
    .again = répété ici
    .first = employé une première fois ici
    .help = donnez à l'une d'elles un autre identifiant, dans chaque langue

misordered-section = la section `{ $section }` vient après `{ $after }`, contrairement à l'ordre du document
    .here = elle se trouve ici
    .listed = le document la place ici
    .help = déplacez la section, ou changez l'ordre de `sections`

empty-section = la section « { $title } » est vide
    .here = rien ne figure sous ce titre
    .next = le titre suivant vient aussitôt
    .help = rédigez la section, ou retirez le titre dans chaque langue

empty-list = { $announced ->
    [yes] une liste est annoncée et ne vient pas
   *[no] un élément de liste est vide
 }
    .announced = la liste est annoncée ici
    .instead = voici ce qui suit
    .item = cet élément est sans texte
    .help = écrivez la liste, ou terminez la phrase sans en annoncer

dangling-reference = { $kind ->
    [number] { $count ->
        [one] « { $reference } » va au-delà de l'unique article de ce texte
       *[other] « { $reference } » va au-delà des { $count } articles de ce texte
     }
    [unnumbered] « { $reference } » renvoie à un article, et aucune partie de ce texte n'est numérotée
    [table] le texte renvoie à un tableau, et il n'y en a aucun
    [date] le texte renvoie à une date placée en tête, et il n'en porte aucune
   *[anchor] aucune section ne porte l'identifiant `{ $reference }`
 }
    .here = ceci ne mène nulle part
    .last = le dernier numéro est celui de cette partie
    .file = voici le texte
    .head = le texte commence ici, sans la date de sa version
    .help = corrigez le renvoi ; { "`{{section \"id\"}}`" } en écrit un qui ne peut pas être faux
    .help-document = corrigez le renvoi
    .table = ajoutez le tableau, ou retirez le renvoi
    .date = indiquez la date de la version à l'endroit annoncé

leftover = « { $text } » est un reste de la rédaction
    .here = les lecteurs verraient ceci
    .section = dans cette section
    .help = remplacez-le par le texte définitif, ou retirez-le

## Texte et données

contradicted-address = cette adresse n'est pas l'adresse déclarée : { $part ->
    [street] la voie diffère
    [complement] le complément diffère
    [postcode] le code postal diffère
    [locality] la commune diffère
   *[country] le pays diffère
 }
    .claim = le texte dit { $claimed }
    .datum = les données disent { $declared }
    .translation = l'autre langue dit ceci
    .help = corrigez celle qui est fausse, ou imprimez l'adresse avec { "`{{address \"id\"}}`" }
    .help-document = corrigez la mention qui est fausse

contradicted-contact = { $kind ->
    [email] l'adresse électronique `{ $claimed }` n'est pas l'adresse déclarée
    [phone] le numéro de téléphone `{ $claimed }` n'est pas le numéro déclaré
   *[url] l'adresse internet `{ $claimed }` n'est pas l'adresse déclarée
 }
    .claim = le texte dit `{ $claimed }`
    .datum = les données disent `{ $declared }`
    .translation = l'autre langue dit ceci
    .help = corrigez la valeur qui est fausse, ou imprimez-la depuis les données
    .help-document = corrigez la mention qui est fausse

contradicted-identifier = { $kind ->
    [capital] le capital
    [rcs] l'immatriculation au RCS
    [siren] le numéro SIREN
    [siret] le numéro SIRET
    [rna] le numéro RNA
   *[vat] le numéro de TVA
 } `{ $claimed }` n'est pas celui qui est déclaré
    .claim = le texte dit `{ $claimed }`
    .datum = les données disent `{ $declared }`
    .translation = l'autre langue dit ceci
    .help = corrigez celui qui est faux, ou imprimez le numéro avec { "`{{identifier \"id\" \"siren\"}}`" }
    .help-document = corrigez la mention qui est fausse

former-value = « { $value } » n'est plus à jour
    .here = { $known ->
    [yes] c'était exact jusqu'au { $until }
   *[no] cela a été remplacé
 }
    .declared = les données disent ici que cela a été remplacé
    .name = écrivez « { $now } », ou dites dans la phrase que c'est l'ancien nom
    .value = donnez la valeur d'aujourd'hui, ou imprimez-la depuis les données

contradicted-date = le texte dit { $claimed } là où les données disent { $declared }
    .claim = le texte dit { $claimed }
    .datum = les données disent { $declared }
    .help = corrigez celle qui est fausse, ou imprimez la date avec { "`{{date \"…\"}}`" }

contradicted-duration = le texte dit { $claimed } là où les données disent { $declared }
    .claim = le texte dit { $claimed }
    .datum = les données disent { $declared }
    .translation = l'autre langue dit ceci
    .help = corrigez celle qui est fausse, ou imprimez la durée avec { "`{{duration \"…\"}}`" }
    .help-document = corrigez la mention qui est fausse

contradicted-trigger = le texte compte { $period } depuis « { $claimed } », les données depuis `{ $declared }`
    .claim = le texte dit « { $claimed } »
    .datum = les données disent `{ $declared }`
    .translation = l'autre langue dit ceci
    .help = corrigez celui qui est faux, ou imprimez la durée avec son point de départ avec { "`{{retention \"…\"}}`" }
    .help-document = corrigez la mention qui est fausse

figures-disagree = les lettres disent { $words } et les chiffres disent { $figure }
    .here = les lettres et les chiffres se suivent ici
    .help = faites dire la même chose aux deux

undeclared-address = l'adresse { $claimed } n'appartient à personne dans les données
    .claim = elle figure ici dans le texte
    .datum = les entités et les contacts sont déclarés ici
    .help = déclarez à qui elle appartient, ou retirez-la

undeclared-contact = { $kind ->
    [email] l'adresse électronique
    [phone] le numéro de téléphone
   *[url] l'adresse internet
 } `{ $claimed }` n'appartient à personne dans les données
    .claim = le texte contient ceci
    .datum = la déclaration se ferait ici
    .help = déclarez à qui appartient cette valeur, ou retirez-la

undeclared-identifier = { $kind ->
    [capital] le capital
    [rcs] l'immatriculation au RCS
    [siren] le numéro SIREN
    [siret] le numéro SIRET
    [rna] le numéro RNA
   *[vat] le numéro de TVA
 } `{ $claimed }` n'appartient à personne dans les données
    .claim = il figure ici dans le texte
    .datum = les entités sont déclarées ici
    .help = déclarez-le sous `identifiers` de son entité, ou retirez-le

undeclared-url = le site de `{ $claimed }` ne figure nulle part dans les données
    .claim = le texte y renvoie ici
    .datum = les liens sont déclarés ici
    .nowhere = aucun lien n'est déclaré pour cet organisme
    .help = déclarez-le sous `links`, et imprimez-le avec { "`{{link \"id\"}}`" }
    .help-document = vérifiez le lien, ou déclarez-le dans `links`

retired-link = la page sur { $name } a été retirée le { $date }
    .here = le texte y mène ici
    .declared = son éditeur l'a retirée à cette date
    .instead = liez plutôt { $now }
    .remove = supprimez le lien, et la phrase qui l'annonce
    .help = liez une autre page, ou imprimez les liens avec { "`{{browsers}}`" }
    .help-document = renvoyez vers une autre page

undeclared-date = rien dans les données ne fonde cette date : { $claimed }
    .claim = elle figure ici dans le texte
    .datum = les versions sont datées ici
    .help = déclarez la date et imprimez-la avec { "`{{date \"…\"}}`" }, ou vérifiez-la
    .help-document = vérifiez la date, ou déclarez-la

undeclared-duration = rien dans les données ne fonde la durée { $claimed }
    .claim = elle figure ici dans le texte
    .datum = les durées sont déclarées ici
    .untold = cette durée est déclarée, et le document ne l'indique pas
    .nowhere = aucune durée n'est déclarée pour cet organisme
    .help = déclarez la durée, ou retirez-la

undeclared-party = « { $party } » est nommé dans le texte et ne figure nulle part dans les données
    .claim = le texte le nomme ici
    .datum = les destinataires sont déclarés ici
    .near = son nom ressemble à celui de ce destinataire
    .nowhere = aucun destinataire n'est déclaré pour cet organisme
    .help = déclarez-le comme destinataire ou comme entité, ou ajoutez ce nom à ses `aliases`

undeclared-cookie-category = « { $category } » figure parmi les catégories de traceurs et n'est déclarée nulle part
    .claim = le texte l'énumère ici
    .datum = les catégories de traceurs sont déclarées ici
    .help = déclarez la catégorie, ou donnez-lui le nom qu'elle a dans les données

undisclosed-right = le document énumère des droits et en omet un en { $language ->
    [fr] français
    [en] anglais
   *[other] `{ $language }`
 } : { $right }
    .declared = les données accordent ce droit
    .here = le document traite ici des droits
    .help = nommez-le, ou imprimez la liste avec { "`{{rights}}`" }
    .help-document = nommez-le dans le document, ou corrigez les données

undisclosed-recipient = le destinataire « { $recipient } » n'est pas indiqué en { $language ->
    [fr] français
    [en] anglais
   *[other] `{ $language }`
 }
    .declared = ce destinataire est déclaré
    .used = les données lui sont communiquées ici
    .here = le document indique ici les destinataires
    .help = nommez-le dans cette section, ou imprimez la liste avec { "`{{recipients}}`" }
    .help-document = nommez-le dans le document, ou corrigez les données

undisclosed-transfer = { $what ->
    [tool] le document nomme des instruments de transfert et en omet un en { $language ->
        [fr] français
        [en] anglais
       *[other] `{ $language }`
     } : `{ $name }`
   *[country] le document nomme des pays tiers et en omet un en { $language ->
        [fr] français
        [en] anglais
       *[other] `{ $language }`
     } : { $name }
 }
    .declared = il est déclaré ici
    .here = le document traite ici des transferts
    .help = nommez-le, ou imprimez les destinataires avec { "`{{recipient-table}}`" }
    .help-document = nommez-le dans le document, ou corrigez les données

undisclosed-purpose = la finalité « { $purpose } » n'est pas indiquée en { $language ->
    [fr] français
    [en] anglais
   *[other] `{ $language }`
 }
    .declared = cette finalité est déclarée
    .here = le document indique ici les finalités
    .help = écrivez-la dans cette section, ou imprimez la liste avec { "`{{purposes}}`" }
    .help-document = écrivez-la dans le document, ou corrigez les données

undisclosed-cookie-category = la catégorie « { $category } » n'est pas indiquée en { $language ->
    [fr] français
    [en] anglais
   *[other] `{ $language }`
 }
    .declared = cette catégorie est déclarée
    .here = le document traite ici des cookies
    .help = décrivez-la, ou imprimez les catégories avec { "`{{cookie-categories}}`" }
    .help-document = décrivez-les dans le document, ou corrigez les données

undisclosed-marketing = les données déclarent des messages commerciaux et aucun document ne les indique en { $language ->
    [fr] français
    [en] anglais
   *[other] `{ $language }`
 }
    .declared = ces messages sont déclarés
    .here = le document les indiquerait ici
    .help = décrivez-les, ou imprimez-les avec { "`{{marketing-table}}`" }
    .help-document = décrivez-les dans le document, ou corrigez les données

undisclosed-cookie = le cookie `{ $cookie }` n'est pas indiqué en { $language ->
    [fr] français
    [en] anglais
   *[other] `{ $language }`
 }
    .declared = ce cookie est déclaré
    .here = les cookies sont indiqués ici
    .help = nommez-le, ou imprimez le tableau avec { "`{{cookie-table}}`" }
    .help-document = nommez-le dans le document, ou corrigez les données

undisclosed-publisher = les mentions légales n'indiquent pas, pour l'éditeur { $name }, { $items } en { $language ->
    [fr] français
    [en] anglais
   *[other] `{ $language }`
 }
    .declared = l'éditeur est déclaré ici
    .here = les mentions légales disent ici qui est l'éditeur
    .help = imprimez-le avec { "`{{publisher}}`" } et { "`{{publication-director}}`" }, ou écrivez ce qui manque
    .help-document = écrivez dans le document ce qui manque, ou corrigez les données

undisclosed-host = les mentions légales n'indiquent pas, pour l'hébergeur { $name }, { $items } en { $language ->
    [fr] français
    [en] anglais
   *[other] `{ $language }`
 }
    .declared = cet hébergeur est déclaré
    .here = les mentions légales disent ici qui héberge le site
    .help = imprimez les hébergeurs avec { "`{{hosts}}`" }, ou écrivez ce qui manque
    .help-document = écrivez dans le document ce qui manque, ou corrigez les données

## Textes entre eux

conflicting-version-date = le texte donne deux dates à sa version : { $there } et { $here }
    .here = ici, { $here }
    .there = ici, { $there }
    .help = indiquez la date une seule fois, ou corrigez celle qui a été oubliée

inconsistent-address = une même adresse s'écrit de deux façons : { $part ->
    [street] la voie diffère
    [complement] l'immeuble ou la distribution spéciale diffère
    [postcode] le code postal diffère
    [locality] la ville diffère
   *[country] le pays diffère
 }
    .here = ici, { $here }
    .there = ici, { $there }
    .help = vérifiez laquelle est exacte, et écrivez-la partout de la même façon

inconsistent-contact = `{ $here }` est sans doute une coquille pour `{ $there }`
    .here = cette forme ne figure qu'ici
    .there = voici l'adresse habituelle
    .help = vérifiez quelle boîte existe, et écrivez-la partout de la même façon

conflicting-duration = les textes donnent deux durées pour un même objet : { $there } et { $here }
    .here = ici, { $here }
    .there = ici, { $there }
    .help = vérifiez quelle durée est exacte, et indiquez-la à un seul endroit, ou partout de la même façon

exceeded-maximum = un traceur vit { $lifetime }, alors que le texte annonce { $most } au maximum
    .lifetime = celui-ci vit { $lifetime }
    .most = voici le maximum annoncé
    .help = raccourcissez la durée de vie du traceur, ou indiquez le maximum réel

inconsistent-name = « { $here } » est sans doute une coquille pour « { $there } »
    .here = cette graphie est la plus rare
    .there = voici la graphie habituelle
    .help = écrivez le nom partout de la même façon

sibling-differs = « { $body } » est déclaré de deux façons : { $field ->
    [name] le nom
    [seat] le siège
    [phone] le numéro de téléphone
    [capital] le capital social
    [rcs] la ville du registre
    [siret] le numéro SIRET
    [vat] le numéro de TVA
   *[rna] le numéro RNA
 } est { $here } ici et { $there } dans `{ $sibling }`
    .here = ici, { $here }
    .there = `{ $sibling }` dit { $there }
    .help = vérifiez laquelle est exacte, et déclarez-la de la même façon pour les deux organisations

conflicting-commitment = le texte prend sans réserve un engagement que dément une autre de ses phrases
    .promise = cet engagement ne connaît aucune exception
    .contrary = ceci ne peut être vrai en même temps
    .help = limitez l'engagement à ce qui est tenu, ou corrigez l'autre phrase

own-use-only = le texte réserve les données à l'usage du responsable du traitement, et les communique à des partenaires
    .promise = « { $use } » ne laisse de place à personne d'autre
    .contrary = des données sont ici communiquées à « { $partners } »
    .help = indiquez qui reçoit les données, et supprimez ce qui dit que personne ne les reçoit

## Langues

translation-differs = les deux langues n'énoncent pas { $kind ->
    [email] la même adresse électronique
    [phone] le même numéro de téléphone
    [url] la même adresse internet
    [address] la même adresse postale
    [date] la même date
    [duration] la même durée
    [age] le même âge
    [party] le même organisme
    [reference] le même renvoi
   *[other] le même fait
 } : { $value }
    .only = { $here ->
    [fr] le français dit { $value }
    [en] l'anglais dit { $value }
   *[other] cette langue dit { $value }
 }
    .other = { $there ->
    [fr] le français dit { $otherwise }
    [en] l'anglais dit { $otherwise }
   *[other] l'autre langue dit { $otherwise }
 }
    .silent = { $there ->
    [fr] la section française ne l'énonce pas
    [en] la section anglaise ne l'énonce pas
   *[other] l'autre langue ne l'énonce pas
 }
    .help = faites dire la même chose aux deux langues

misquoted-law = { $kind ->
    [date] la date n'est pas celle du texte cité : { $law }
    [elsewhere] le même texte est cité de deux façons
   *[number] aucun texte connu ne porte ce numéro, et c'est sans doute un autre qui est visé : { $law }
 }
    .here = { $kind ->
        [date] ce texte est daté du { $date }
        [elsewhere] ici d'une façon…
       *[number] son titre est « { $title } »
     }
    .there = … et là d'une autre
    .help = corrigez le numéro ou la date

wrong-article = cet article n'est pas celui qui prévoit ce qui le précède
    .here = ce serait l'article { $article }
    .named = c'est ce que l'article devrait prévoir
    .help = corrigez le numéro de l'article

stale-law = { $kind ->
    [article] l'article { $article } du texte « { $law } » porte aujourd'hui un autre numéro
   *[text] le texte « { $law } » ne s'applique plus
 }
    .here = { $kind ->
        [article] depuis le { $since }, c'est l'article { $now }
       *[text] { $replaced ->
            [yes] depuis le { $since }, le texte « { $now } » l'a remplacé
           *[no] il est sans effet depuis le { $since }
        }
     }
    .help = citez ce qui s'applique aujourd'hui, ou dites dans la phrase que c'est l'ancien droit

structure-differs = { $kind ->
    [heading] le titre « { $title } » ne figure que dans une langue
    [list] une liste a { $count ->
        [one] { $count } élément
       *[other] { $count } éléments
     } dans une langue et { $other } dans l'autre
    [table] un tableau a { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
     } dans une langue et { $other } dans l'autre
    [columns] un tableau a { $count ->
        [one] { $count } colonne
       *[other] { $count } colonnes
     } dans une langue et { $other } dans l'autre
    [order] la sous-section « { $title } » n'est pas à la même place dans les deux langues
    [paragraph] un paragraphe ne figure que dans une langue
   *[groups] une section a { $count ->
        [one] { $count } liste ou tableau
       *[other] { $count } listes et tableaux
     } dans une langue et { $other } dans l'autre
 }
    .lacks = cette section ne l'a pas
    .heading = le titre figure ici
    .alone = le paragraphe figure ici
    .earlier = elle précède ici ce qu'elle suit dans l'autre langue
    .later = elle se trouve ici
    .one = { $count } ici
    .other = { $other } ici
    .help = donnez aux deux langues la même structure

## La loi

missing-controller = { $from ->
    [prose] le texte ne dit pas qui est le responsable du traitement
   *[data] le document ne nomme pas le responsable du traitement, { $name }
 }
    .text = nulle part dans ce texte
    .text-help = nommez, comme responsable du traitement, l'entité juridique qui en décide, avec un moyen de la joindre
    .here = le responsable du traitement serait nommé ici
    .declared = le responsable du traitement est déclaré ici
    .help = nommez-le, ou imprimez son nom avec { "`{{controller.name}}`" }
    .help-document = nommez-le dans le document

missing-dpo = `{ $controller }` est un organisme public, et aucun délégué à la protection des données n'est déclaré
    .here = cet organisme public est le responsable du traitement
    .help = indiquez le contact du délégué sous `data-protection-officer`

missing-dpo-contact = le document ne dit pas comment joindre le délégué à la protection des données
    .here = ses coordonnées figureraient ici
    .declared = le délégué à la protection des données est déclaré ici
    .text-help = donnez une adresse électronique ou postale, un numéro de téléphone ou un formulaire par lequel le délégué est joint
    .help = donnez une adresse, ou imprimez les coordonnées avec { "`{{contact \"…\"}}`" }
    .help-document = donnez une adresse dans le document

missing-legal-basis = { $from ->
    [prose] le texte n'indique aucune base juridique
   *[data] la finalité `{ $purpose }` n'a pas de base juridique
 }
    .text = les finalités sont dites, et non ce qui les permet
    .text-help = dites pour chaque finalité sur laquelle des six bases de l'article 6, paragraphe 1, du RGPD elle repose
    .here = cette finalité
    .printed = le document publie la finalité ici
    .help = ajoutez `legal-basis:` avec l'une des six bases de l'article 6, paragraphe 1, du RGPD

missing-legitimate-interest = { $from ->
    [prose] le texte invoque des intérêts légitimes sans dire lesquels
   *[data] la finalité `{ $purpose }` repose sur des intérêts légitimes qui ne sont pas nommés
 }
    .text = l'intérêt n'est nommé nulle part dans ce texte
    .text-help = dites quel intérêt est poursuivi, par exemple la sécurité du site
    .here = cette base appelle l'intérêt poursuivi
    .purpose = cette finalité
    .help = ajoutez `legitimate-interest:` avec l'intérêt poursuivi, dans chaque langue

missing-retention = { $kind ->
    [text] le texte ne dit pas combien de temps les données sont conservées
    [purpose] la finalité `{ $id }` ne dit pas combien de temps les données sont conservées
   *[retention] la règle de conservation `{ $id }` n'a ni durée ni critères
 }
    .here = déclarée ici
    .printed = le document la publie ici
    .text = ni durée ni critère ne figure dans ce texte
    .help = { $kind ->
        [text] donnez les durées, ou les critères qui les déterminent
        [purpose] ajoutez `retention:` avec l'identifiant de la règle qui s'applique
       *[retention] ajoutez une durée (`period: P3Y`) ou les critères qui la déterminent
     }

missing-right = { $from ->
    [prose] les personnes concernées ont un droit que le texte n'indique pas : { $right }
   *[data] les personnes concernées ont un droit que les données n'énumèrent pas : { $right }
 }
    .text = le texte parle ici des droits
    .text-help = indiquez ce droit, et comment l'exercer
    .here = les droits sont énumérés ici
    .basis = cette base juridique entraîne le droit
    .notice = le document indique ici les droits
    .help = ajoutez `{ $id }` à `rights` de `rights.yaml`, et indiquez ce droit dans le document

missing-complaint = { $from ->
    [prose] le texte ne dit pas qu'une réclamation peut être introduite auprès d'une autorité de contrôle
   *[data] le document ne nomme aucune autorité de contrôle auprès de laquelle introduire une réclamation
 }
    .text = le texte parle ici des droits
    .text-help = dites-le, et nommez l'autorité avec son adresse ou son site
    .here = l'autorité serait nommée ici
    .declared = les autorités compétentes sont déclarées ici
    .undeclared = les autorités compétentes seraient déclarées dans ce fichier
    .help = déclarez-la sous `supervisory-authorities` de `organisation.yaml`, par exemple `[cnil]`, et nommez-la ou imprimez ses coordonnées avec { "`{{authority \"cnil\"}}`" }
    .help-document = nommez l'autorité dans le document, avec la manière de la saisir

missing-recipient = { $from ->
    [prose] le texte ne dit pas qui reçoit les données
   *[data] aucun destinataire des données n'est déclaré
 }
    .text = nulle part dans ce texte
    .text-help = nommez les destinataires ou leurs catégories, tels que l'hébergeur du site ou les services concernés
    .here = les destinataires seraient déclarés ici
    .notice = le document indique ici les destinataires
    .help = déclarez dans `recipients.yaml` les destinataires ou leurs catégories, tels que l'hébergeur du site, ou les services de l'organisme avec `role: internal`

unfounded-adequacy = le transfert vers `{ $recipient }` repose sur une décision d'adéquation qui n'existe pas
    .here = aucune décision en vigueur ne couvre ce pays
    .tool = le transfert repose sur une décision
    .help = déclarez l'instrument employé, par exemple `standard-contractual-clauses`

missing-transfer-tool = { $from ->
    [prose] des données sont transférées hors de l'Espace économique européen, et le texte ne dit pas ce qui le permet
   *[data] `{ $recipient }` reçoit des données hors de l'Espace économique européen, et aucun instrument de transfert n'est déclaré
 }
    .text = le texte parle ici du transfert
    .text-help = indiquez la décision d'adéquation ou les garanties, et comment en obtenir une copie
    .here = ce pays est hors de l'EEE
    .printed = le document nomme ici le destinataire
    .help = ajoutez `transfer:` avec l'instrument employé, par exemple `tool: standard-contractual-clauses`

retention-above-benchmark = { $from ->
    [prose] « { $id } » : la conservation dure { $kept }, plus longtemps que la durée recommandée ({ $recommended })
   *[data] la règle `{ $id }` conserve les données { $kept }, plus longtemps que la durée recommandée ({ $recommended })
 }
    .text = c'est ce qui est conservé
    .text-help = raccourcissez la durée, ou dites pourquoi elle est plus longue
    .here = les données sont conservées { $kept }
    .benchmark = l'autorité recommande { $recommended }
    .printed = le document le publie ici
    .help = raccourcissez la durée, ou dites sous `justification` pourquoi elle diffère

retention-below-legal = la règle `{ $id }` conserve les données { $kept }, moins longtemps que la durée que la loi impose ({ $prescribed })
    .here = les données sont conservées { $kept }
    .legal = la loi impose { $prescribed }
    .printed = le document le publie ici
    .help = conservez les données aussi longtemps que la loi l'impose, ou corrigez `legal-period`

long-consent = le choix relatif aux traceurs est conservé { $validity }, plus longtemps que la durée que la CNIL recommande ({ $most })
    .here = cette durée
    .help = raccourcissez la durée, ou accordez une dérogation avec son motif

long-lifetime = le cookie `{ $cookie }` vit { $lifetime }, plus de { $most }
    .here = cette durée de vie
    .maximum = les données permettent { $most } au plus
    .exempt = la mesure d'audience est exemptée de consentement pendant { $most } au plus
    .help = { $kind ->
    [exempt] raccourcissez la durée de vie, ou demandez le consentement
   *[declared] raccourcissez la durée de vie, ou corrigez le maximum
 }

missing-cookie-purpose = les données ne disent pas à quoi sert le cookie `{ $cookie }`
    .here = ce cookie
    .category = sa catégorie n'a ni définition ni usages
    .printed = le document l'imprime ici
    .help = ajoutez `purpose:` au cookie, ou `uses:` à sa catégorie

missing-lifetime = { $from ->
    [prose] le texte ne dit la durée de vie d'aucun traceur
   *[data] les données ne disent pas combien de temps vit le cookie `{ $cookie }`
 }
    .text = nulle part dans ce texte
    .text-help = dites de chaque traceur combien de temps il vit, ou qu'il prend fin avec la session
    .here = ce cookie
    .printed = le document l'imprime ici
    .help = ajoutez `lifetime:` avec `session` ou une durée comme `P13M`

missing-publisher-details = il manque aux données, pour l'éditeur { $name }, { $items }
    .here = l'éditeur est déclaré ici
    .notice = les mentions légales disent ici qui est l'éditeur
    .help = ajoutez à l'entité ce qui manque
publisher-name = le nom
publisher-entity = la personne morale derrière le nom
publisher-form = la forme juridique
publisher-address = l'adresse postale
publisher-phone = le numéro de téléphone
publisher-number = le numéro d'immatriculation
publisher-town = la ville du registre
publisher-capital = le capital social
publisher-director = le directeur de la publication

missing-host = { $kind ->
    [text] les mentions légales ne nomment aucun hébergeur
    [nameless] l'hébergeur est annoncé et n'est pas nommé
    [site] aucun hébergeur n'est déclaré pour le site `{ $name }`
    [details] il manque aux données, pour l'hébergeur { $name }, { $items }
   *[all] aucun hébergeur n'est déclaré pour les sites
 }
    .site = ce site est hébergé par quelqu'un
    .sites = les hébergeurs seraient déclarés dans ce fichier
    .host = l'hébergeur est déclaré ici
    .notice = les mentions légales nommeraient l'hébergeur ici
    .text = { $kind ->
    [nameless] aucun nom ne suit
   *[text] nulle part dans ce texte
 }
    .text-help = donnez le nom, l'adresse et le numéro de téléphone de l'hébergeur
    .help = déclarez l'hébergeur comme entité avec `name`, `seat` et `phone`, et nommez-le sous `hosts`

missing-publication-director = { $declared ->
    [text] les mentions légales ne nomment aucun directeur de la publication
    [function] le directeur de la publication est déclaré sans nom
   *[nothing] aucun directeur de la publication n'est déclaré
 }
    .here = { $declared ->
    [function] la loi demande le nom de la personne
   *[nothing] cet éditeur a des mentions légales
 }
    .notice = les mentions légales nommeraient le directeur ici
    .text = nulle part dans ce texte
    .text-help = nommez la personne qui est directeur de la publication, en principe le représentant légal de l'éditeur
    .help = déclarez le nom (`name`) et la fonction sous `publication-director` de `sites.yaml`

## Réglages

unknown-rule = il n'existe ni règle ni famille `{ $name }`
    .here = nom inconnu
    .suggestion = vouliez-vous dire `{ $suggestion }` ?
    .list = `tabellion rules` énumère toutes les règles

fixed-level = le niveau de `{ $name }` ne peut pas être changé
    .here = ce qui est illisible ne peut pas être publié
    .help = retirez cette ligne de `levels`, et réglez les constatations

renamed-rule = la règle `{ $name }` s'appelle désormais `{ $now }`
    .here = son ancien nom
    .help = écrivez `{ $now }`

reasonless-waiver = la dérogation à `{ $rule }` ne donne pas de motif
    .here = rien n'est accepté sans motif
    .help = écrivez sous `reason`, en quelques mots, pourquoi la constatation peut rester pour un temps

anonymous-waiver = la dérogation à `{ $rule }` ne dit pas qui accepte ce qu'elle couvre
    .here = personne n'en répond
    .help = écrivez une fonction sous `by`, par exemple celle du délégué à la protection des données

outdated-baseline = { $count ->
    [one] une constatation de la base de référence ne se retrouve plus : `{ $rule }` dans { $file }
   *[other] { $count } constatations de la base de référence ne se retrouvent plus, dont `{ $rule }` dans { $file }
 }
    .here = elle était connue, et a disparu
    .help = réécrivez la base de référence : `tabellion check --write-baseline`

expired-waiver = la dérogation à `{ $rule }` a pris fin le { $until }
    .here = son dernier jour est passé
    .help = corrigez ce qui est constaté, ou décidez à nouveau jusqu'à quand l'accepter

unused-waiver = la dérogation à `{ $rule }` ne couvre rien
    .here = cette règle n'y constate rien
    .path = l'endroit visé
    .help = retirez la dérogation

broken-commitment = { $says ->
    [denied] le texte dit le contraire de ce que promettent les données : { $commitment }
   *[broken-commitment] le texte promet de { $commitment }, et les données disent le contraire
 }
    .claim = { $says ->
        [denied] le texte dit le contraire ici
       *[broken-commitment] l'engagement est pris ici
     }
    .datum = { $says ->
        [denied] l'engagement figure ici dans les données
       *[broken-commitment] cette donnée ne le respecte pas
     }
    .help = corrigez ce qui est faux, ou dites l'exception dans la même phrase

contradicted-cookie = { $what ->
    [category] le texte range `{ $cookie }` dans une autre catégorie que les données
   *[lifetime] le texte donne à `{ $cookie }` une autre durée de vie que les données
 }
    .claim = le texte le dit ici
    .datum = les données disent ceci
    .help = corrigez ce qui est faux, ou imprimez le tableau avec { "`{{cookie-table}}`" }

contradicted-country = { $says ->
    [no] le texte dit qu'aucune donnée ne va en ce lieu : { $country }, et les données disent le contraire
   *[yes] le texte dit que les données vont en ce lieu : { $country }, et les données en déclarent un autre
 }
    .claim = le texte le dit ici
    .datum = les données disent ceci
    .help = corrigez ce qui est faux : la phrase, ou `countries` du destinataire

contradicted-legal-basis = { $says ->
    [no] le texte écarte une base juridique que retiennent les données : { $declared }
   *[yes] le texte retient une autre base juridique que les données : { $claimed }
 }
    .claim = le texte nomme cette base
    .datum = les données disent : { $declared }
    .help = corrigez ce qui est faux, ou imprimez les finalités avec { "`{{purpose-table}}`" }

contradicted-right = le texte refuse un droit que les données accordent : { $right }
    .claim = le texte le refuse ici
    .datum = les données l'accordent ici
    .help = corrigez la phrase, ou retirez le droit de `rights` s'il n'existe pas

contradicted-transfer-tool = le texte fonde un transfert sur un autre instrument que les données : { $claimed }
    .claim = le texte nomme cet instrument
    .datum = les données disent `{ $declared }`
    .help = corrigez ce qui est faux, ou imprimez les instruments avec { "`{{transfer-tools}}`" }

undeclared-cookie = le cookie `{ $cookie }` n'est pas dans les données
    .claim = le texte le nomme ici
    .near = un cookie presque semblable est déclaré ici
    .datum = les cookies sont déclarés ici
    .nowhere = aucun cookie n'est déclaré pour cet organisme
    .help = déclarez-le dans `cookies`, ou retirez-le du texte
    .help-near = écrivez `{ $near }` si c'est lui, ou déclarez cet autre cookie

undeclared-country = le texte dit que des données vont en ce lieu, qu'aucune donnée ne déclare : { $country }
    .claim = le texte le dit ici
    .datum = les destinataires et leurs pays sont déclarés ici
    .nowhere = aucun destinataire n'est déclaré pour cet organisme
    .help = déclarez le pays chez le destinataire ou sous `hosting`, ou corrigez la phrase

undeclared-legal-basis = aucune finalité des données n'a cette base juridique : { $claimed }
    .claim = le texte la nomme ici
    .datum = les finalités sont déclarées ici
    .nowhere = aucune finalité n'est déclarée pour cet organisme
    .help = corrigez la base, ou déclarez la finalité qui repose sur elle

undeclared-right = le texte accorde un droit que les données n'énumèrent pas : { $right }
    .claim = le texte l'accorde ici
    .datum = les droits sont énumérés ici
    .nowhere = aucun droit n'est déclaré pour cet organisme
    .help = ajoutez-le à `rights`, ou retirez-le du texte
