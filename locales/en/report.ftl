# The words of reports around the findings.

level-error = error
level-warning = warning
level-advice = advice
level-off = off
report-note = note
report-help = help
report-law = law

report-errors = { $count ->
    [one] one error
   *[other] { $count } errors
 }
report-warnings = { $count ->
    [one] one warning
   *[other] { $count } warnings
 }
report-advice = { $count ->
    [one] one piece of advice
   *[other] { $count } pieces of advice
 }
report-summary = found: { $counts }
report-clean = nothing found
report-more = { $count ->
    [one] one more finding
   *[other] { $count } more findings
 } of `{ $rule }` in { $file }: `--format short` lists all
report-rules = by rule: { $rules }
report-known = { $count ->
    [one] one known finding of the baseline is not shown
   *[other] { $count } known findings of the baseline are not shown
 }
report-level-setting = { $place } sets the level of `{ $rule }`
report-level-option = the command line sets the level of `{ $rule }`
report-title = Report of the check
report-document = document
report-no-document = the workspace
report-place = { $file }, line { $line }
report-line = { $label }: { $text }
report-rule = rule
