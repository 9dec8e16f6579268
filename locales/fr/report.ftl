# Les mots des rapports, autour des constatations.

level-error = erreur
level-warning = avertissement
level-advice = conseil
level-off = désactivée
report-note = remarque
report-help = aide
report-law = loi

report-errors = { $count ->
    [one] une erreur
   *[other] { $count } erreurs
 }
report-warnings = { $count ->
    [one] un avertissement
   *[other] { $count } avertissements
 }
report-advice = { $count ->
    [one] un conseil
   *[other] { $count } conseils
 }
report-summary = bilan : { $counts }
report-clean = rien à signaler
report-more = { $count ->
    [one] une autre constatation
   *[other] { $count } autres constatations
 } de `{ $rule }` dans { $file } : `--format short` les énumère toutes
report-rules = par règle : { $rules }
report-known = { $count ->
    [one] une constatation connue de la base de référence n'est pas montrée
   *[other] { $count } constatations connues de la base de référence ne sont pas montrées
 }
report-level-setting = { $place } fixe le niveau de `{ $rule }`
report-level-option = la ligne de commande fixe le niveau de `{ $rule }`
report-title = Rapport de vérification
report-document = document
report-no-document = l'espace de travail
report-place = { $file }, ligne { $line }
report-line = { $label } : { $text }
report-rule = règle
