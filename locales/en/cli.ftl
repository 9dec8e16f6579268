# What the commands say besides findings.

cli-no-workspace = no `{ $file }` in { $folder } or any folder above it: change to a workspace, or name one with --root
cli-no-settings = no `{ $file }` in { $folder }: --root names the folder that holds it
cli-published = { $files ->
    [one] one file
   *[other] { $files } files
 } in { $folder }
cli-rule = { $rule } ({ $level }, { $family })
cli-unknown-rule = no rule is called `{ $rule }`: `tabellion rules` lists them
cli-unknown-rule-meant = no rule is called `{ $rule }`: did you mean `{ $meant }`?
cli-unknown-schema = no kind of file is called `{ $kind }`: write { $kinds }
cli-not-text = { $file } is not UTF-8 text from byte { $byte }
