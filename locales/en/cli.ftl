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
cli-published-by-file = { $folder } is a link or a mount point: the site was published there file by file
output-foreign = { $folder } is not empty and tabellion did not make it: it will not be replaced
output-not-folder = { $folder } is a file
output-root = { $folder } cannot hold a site
output-workspace = { $folder } holds the workspace: a site goes to a folder of its own
