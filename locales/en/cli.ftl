# What the commands say besides findings.

cli-no-workspace = no `{ $file }` in { $folder } or any folder above it: change to a workspace, or name one with --root
cli-no-settings = no `{ $file }` in { $folder }: --root names the folder that holds it
cli-book = the book of rules, { $files } files, is in { $folder }
cli-published = { $files ->
    [one] one file
   *[other] { $files } files
 } in { $folder }, { $written } of them new or changed
cli-published-file-by-file = { $files ->
    [one] one file
   *[other] { $files } files
 } in { $folder }, { $written } of them new or changed; the folder cannot be exchanged in one step, as links and mount points cannot, so they were replaced one by one
output-foreign = { $folder } holds files that tabellion did not write: empty it, or choose another folder with --output
output-workspace = { $folder } is the workspace or holds it: choose another folder with --output
output-repository = { $folder } holds a repository (.git) that would be lost: choose another folder with --output
output-sources = { $folder } lies among the sources of the workspace: choose another folder with --output
output-root = { $folder } cannot be replaced: choose another folder with --output
output-not-folder = { $folder } is a file: choose a folder with --output
output-dangling = { $folder } is a link that leads nowhere: make the folder that it names, or choose another one with --output
output-mounted = another disk is mounted in { $folder }: unmount it, or choose another folder with --output
output-twice = two parts of the site have a file { $path }: give one of them another address
write-outside = { $folder } is a link that leads out of the workspace: nothing is written there
disk-full = there is no room left for { $path }: free some space, then run the command again
disk-read-only = { $path } lies on a disk that can only be read: choose another place, or let it be written
disk-forbidden = { $path } may not be changed by this user: change its rights or those of its folder
disk-failed = { $path } cannot be written: { $detail }
cli-rule = { $rule } ({ $level }, { $family }, profile { $profile })
cli-unknown-id = the workspace has no { $kind } `{ $id }`
cli-unknown-id-meant = the workspace has no { $kind } `{ $id }`: did you mean `{ $meant }`?
cli-unknown-rule = no rule is called `{ $rule }`: `tabellion rules` lists them
cli-unknown-rule-meant = no rule is called `{ $rule }`: did you mean `{ $meant }`?
cli-fixed-level = the level of `{ $name }` cannot be changed: what cannot be read cannot be published
cli-unknown-group = no rule or family is called `{ $name }`: `tabellion rules` lists them
cli-unknown-group-meant = no rule or family is called `{ $name }`: did you mean `{ $meant }`?
cli-unknown-schema = no kind of file is called `{ $kind }`: write { $kinds }
cli-unknown-schema-meant = no kind of file is called `{ $kind }`: did you mean `{ $meant }`?
cli-not-readable = { $file } is not a file of at most 16 MiB
cli-not-text = { $file } is not UTF-8 text from byte { $byte }
cli-manual = { $files ->
    [one] one page
   *[other] { $files } pages
 } of the manual in { $folder }
cli-only-for-parity = only `tabellion parity` prints { $format }
cli-only-for-findings = only `check`, `build` and `audit` print { $format }
cli-not-for-parity = `tabellion parity` does not print { $format }: write human, markdown, html or json
cli-parity-unread = not all files of the workspace could be read, so nothing can be proved: `tabellion check` says why

cli-waivers-none = no waiver: nothing that the rules find is accepted here
cli-waiver-text = { $path } (“{ $text }”)
cli-waiver-until = until { $until }
cli-waiver-in-force = { $count ->
    [one] covers one finding
   *[other] covers { $count } findings
 }
cli-waiver-expired = { $count ->
    [0] has ended
    [one] has ended, and no longer covers one finding
   *[other] has ended, and no longer covers { $count } findings
 }
cli-waiver-unused = covers nothing
cli-waiver-reasonless = gives no reason and accepts nothing
cli-waiver-unknown-rule = names no rule
cli-progress = organisations
cli-time = checked in { $seconds } s
cli-baseline = { $count ->
    [one] one finding is
   *[other] { $count } findings are
 } known now: { $file }
cli-fixed-place = { $place }: { $rule }: `{ $old }` became `{ $new }`
cli-fixed = { $count ->
    [0] nothing was certain enough to be edited
    [one] one edit was made
   *[other] { $count } edits were made, in { $files ->
        [one] one file
       *[other] { $files } files
     }
 }

# Mistakes of usage.

usage-nothing = what to do? `tabellion --help` lists the commands
usage-command = no command is called `{ $name }`: `tabellion --help` lists them
usage-command-meant = no command is called `{ $name }`: did you mean `{ $meant }`?
usage-option = no option here is called `{ $name }`: --help lists them
usage-option-meant = no option here is called `{ $name }`: did you mean `{ $meant }`?
usage-value = { $name } cannot be `{ $value }`: write { $choices }
usage-value-meant = { $name } cannot be `{ $value }`: did you mean `{ $meant }`?
usage-no-value = { $name } needs a value: --help says which
usage-date = --today cannot be `{ $value }`: a day is written YYYY-MM-DD
usage-port = --port cannot be `{ $value }`: write a number from 0 to 65535
usage-width = --width cannot be `{ $value }`: write a number from 20 to 400
usage-lacking = the command lacks { $names }: --help shows how it is written
usage-extra = `{ $name }` is one argument too many: --help shows how the command is written
usage-flag = { $name } takes no value
usage-twice = { $name } can be given once only
usage-conflict = { $name } and { $other } cannot be used together
help-labels = Help
    .usage = Usage:
    .command = COMMAND
    .commands = Commands
    .arguments = Arguments
    .options = Options
    .values = { " " }[values: { $value }]
    .default = { " " }[default: { $value }]
    .help = Show this help
    .version = Show the version
help-help = Show this help, or that of a command
