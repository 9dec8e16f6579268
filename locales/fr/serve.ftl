# Le serveur d'aperçu : ce qu'il dit dans le terminal, et ce que dit son panneau dans la page.

serve-ready = l'aperçu est à l'adresse { $address } (Ctrl-C l'arrête)
serve-polling = le système ne peut pas surveiller autant de dossiers : les fichiers sont relus plusieurs fois par seconde
serve-built = { $files ->
    [one] un fichier
   *[other] { $files } fichiers
 } en { $time } ms, { $errors ->
    [0] { $warnings ->
        [0] ni erreur ni avertissement
        [one] aucune erreur, un avertissement
       *[other] aucune erreur, { $warnings } avertissements
    }
    [one] { $warnings ->
        [0] une erreur
        [one] une erreur, un avertissement
       *[other] une erreur, { $warnings } avertissements
    }
   *[other] { $warnings ->
        [0] { $errors } erreurs
        [one] { $errors } erreurs, un avertissement
       *[other] { $errors } erreurs, { $warnings } avertissements
    }
 }
serve-stopped = l'aperçu est arrêté
serve-port-taken = le port { $port } est déjà pris : choisissez-en un autre avec --port, ou n'importe quel port libre avec --port 0
serve-port-forbidden = le système ne permet pas d'écouter sur le port { $port } : choisissez un port au-dessus de 1023 avec --port
serve-editor = `{ $editor }` n'est pas un éditeur : écrivez { $editors }, ou une adresse avec {"{path}"}, {"{line}"} et {"{column}"}
serve-not-opened = aucun navigateur n'a pu être ouvert : rendez-vous à l'adresse { $address }

serve-first = L'aperçu se prépare
serve-title = Aperçu
serve-stale = Quelque chose est illisible : la page affichée est la dernière qui ait pu être établie.
serve-refused = La modification n'a pas pu être prise en compte ({ $detail }) : la page affichée est la dernière qui ait pu être établie.
serve-gone = L'aperçu est arrêté
serve-elsewhere = { $count ->
    [one] Une constatation sur d'autres pages
   *[other] { $count } constatations sur d'autres pages
 }
