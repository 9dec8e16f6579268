# What `--help` and the manual say. Made from the doc comments of the arguments.

help-tabellion = Compiles policy documents: YAML data and Markdown prose become French and English notices that agree with themselves, with each other and with the law
    .root = The workspace; by default the nearest parent folder with a `tabellion.yaml`
    .organisation = Only these organisations: names of folders below `content/`; for `init`, the one to make
    .notice = Only these notices: names of folders below `notices/`; for `init`, those to begin with, among privacy, cookies and legal
    .language = Only these languages; for `audit` and `claims`, those of the files in turn; for `init` and `schema`, those of the workspace
    .format = How findings and tables are printed
    .today = The date on which rules and waivers with a period are judged, as YYYY-MM-DD [default: today]
    .profile = How much is asked for: default, strict or pedantic [default: that of the workspace]
    .deny = Rules or families whose findings are errors; `warnings` fails on warnings too
    .warn = Rules or families whose findings are warnings
    .allow = Rules or families whose findings are not looked for
    .advice = Show advice too
    .quiet = Say nothing but findings
    .color = When to use colours
    .ui_language = The language of the tool's own messages [default: the locale of the environment]
    .after =
        Examples:
          tabellion check                          look at everything, write nothing
          tabellion build                          check, then compile to `public/`
          tabellion serve                          a preview that follows what you write
          tabellion check --format json            findings for other programs
          tabellion explain contradicted-duration  what a rule looks for, and why

        Exit status: 0 no error, 1 errors were found, 2 the work could not be done.

help-init = Begin: a few questions, or options, become a workspace that can be built at once
    .folder = Where to begin; a new folder is made [default: this folder]
    .name = The name by which readers know the organisation
    .kind = What it is: company, association, foundation, public-body, school, brand, group or sole-trader [default: company]
    .country = The country whose law applies, as a code or a name [default: FR]
    .site = The address of the site on which the documents are published
    .host = Who hosts the site
    .dpo = The e-mail address of the data protection officer
    .yes = Ask nothing: what no option says is left to be filled in
    .after =
        Examples:
          tabellion init                           ask, and begin in this folder
          tabellion init policies --ui-language fr ask and comment in French, in a new folder
          tabellion init --yes --name 'Acme SAS' --site https://acme.example --host 'Nimbus SARL'
          tabellion init --yes --name Acme --country mc --notice privacy,legal --language fr

        Nothing is asked where the input is no terminal. Nothing that is there already is written over.

help-check = Look at everything; write nothing
    .fix = Make the edits that are certain, and say which
    .write_baseline = Write what is found now to `tabellion.baseline.yaml`; later runs show what is new
    .no_baseline = Show what `tabellion.baseline.yaml` knows too
    .after =
        Examples:
          tabellion check --format sarif > findings.sarif
          tabellion check --deny warnings --allow links
          tabellion check --write-baseline   from now on, show what is new

help-build = Check, then compile the notices; nothing is published while an error stands
    .output = Where the site is published [default: `public/` in the workspace]
    .after =
        Examples:
          tabellion build
          tabellion build --organisation acme --output /srv/www/policies

help-serve = Build in memory, serve on this machine, and show in each page what is found while you write
    .port = The port on this machine; 0 for any that is free
    .open = Show the preview in the browser
    .editor = What opens the places of findings: an editor, or an address with {"{"}path{"}"}, {"{"}line{"}"}, {"{"}column{"}"}
    .after =
        Examples:
          tabellion serve --open                     and show it in the browser
          tabellion serve --organisation acme        the pages of one organisation
          tabellion serve --port 0 --editor zed      at any port that is free; links open Zed

        Editors: cursor, idea, none, sublime, textmate, vscode, vscodium, zed, or an address such as
          my-editor://open?file={"{"}path{"}"}&line={"{"}line{"}"}&column={"{"}column{"}"}

help-audit = Check documents that exist already, alone and against each other
    .files = Markdown, HTML or plain text; `-` is the standard input; several are read together
    .after =
        Examples:
          tabellion audit notice.md
          tabellion audit --language fr,en avis.txt notice.html
          tabellion audit --organisation acme published.html

help-claims = What was understood of documents: the facts that their sentences claim
    .files = Markdown, HTML or plain text; `-` is the standard input
    .after =
        Example:
          tabellion claims --language fr --format json notice.md

help-facts = The facts that the data declare
    .after =
        Example:
          tabellion facts --organisation acme --format json

help-parity = The two languages of each notice side by side, fact by fact: the proof that a lawyer can sign
    .width = How wide the text for a terminal is, in columns [default: that of the terminal, or 100]
    .after =
        Examples:
          tabellion parity --organisation acme --notice privacy
          tabellion parity --format html --ui-language fr > parity.html   to print and sign
          tabellion parity --format json                                  for other programs

        Formats: human, markdown, html, json.
        Exit status: 0 the languages say the same, 1 they differ, 2 the work could not be done.

help-explain = What a rule looks for, why, and an example of each side
    .rule = The rule's name, as findings show it in brackets
    .after =
        Example:
          tabellion explain contradicted-duration --ui-language fr

help-rules = The rules with their levels and the law behind them
    .book = Write the book of rules there, in every language, as sources for mdBook
    .after =
        Examples:
          tabellion rules
          tabellion rules --format json --ui-language fr
          tabellion rules --book book && mdbook serve book/en

help-waivers = The waivers of the workspace: what is accepted, where, why and until when
    .after =
        Example:
          tabellion waivers --organisation acme --today 2027-01-01

help-schema = The JSON Schemas of the YAML files and of the JSON outputs, for editors and programs
    .kind = A kind of file, such as `processing` or `notice`; all of them in one object by default
    .after =
        Examples:
          tabellion schema processing > processing.schema.json
          tabellion schema --language fr notice   for a workspace in French alone

help-completions = A script by which a shell completes commands and options
    .shell = The shell
    .after =
        Examples:
          tabellion completions bash > ~/.local/share/bash-completion/completions/tabellion
          tabellion completions zsh > ~/.zfunc/_tabellion
          tabellion completions fish > ~/.config/fish/completions/tabellion.fish

help-man = The pages of the manual
    .folder = Write the page of each command there; without a folder, that of `tabellion` is printed
    .after =
        Examples:
          tabellion man | man -l -
          tabellion man ~/.local/share/man/man1   a page for each command
