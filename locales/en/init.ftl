# What `tabellion init` asks and says.

init-asked = { $question }{ $default }:
init-ask-name = Name of the organisation
init-ask-kind = What it is: { $choices }
init-ask-country = Country whose law applies, as a code or a name
init-ask-languages = Languages of the documents, the default one first
init-ask-site = Address of the site on which they are published (Enter if there is none yet)
init-ask-host = Who hosts the site (Enter to fill it in later)
init-ask-dpo = E-mail address of the data protection officer (Enter if there is none)
init-ask-notices = Documents to begin with

init-unanswered = the input ended before the questions did; nothing was written
init-nameless = what is the name of the organisation? Give it with --name
init-name = a name has at least one letter or digit, and at most { $longest } characters
init-id = `{ $id }` cannot be the name of a folder and of an address: write `{ $meant }`
init-one-organisation = one organisation at a time: name one with --organisation
init-kind = `{ $value }` is no kind of organisation: write { $choices }
init-kind-meant = `{ $value }` is no kind of organisation: did you mean `{ $meant }`?
init-notice = no document is called `{ $value }`: write { $choices }
init-notice-meant = no document is called `{ $value }`: did you mean `{ $meant }`?
init-language = `{ $value }` is no language of documents: write { $choices }
init-language-meant = `{ $value }` is no language of documents: did you mean `{ $meant }`?
init-country = no country is called `{ $value }`: write its two-letter code, such as `FR` or `MC`
init-country-meant = no country is called `{ $value }`: did you mean `{ $meant }`?
init-law = documents under the law of { $country } cannot be written yet: name Monaco or a country of the European Economic Area
init-site = `{ $value }` is the address of a search or of a passage: write that of the site
init-occupied = { $folder } is there already: choose another folder, such as `tabellion init policies`

init-created = { $files ->
    [one] one file
   *[other] { $files } files
 } in { $folder }
init-lacking = { $count ->
    [one] still to be filled in:
   *[other] still to be filled in, { $count } things:
 }
init-item = - { $text }
init-next = next: fill in the files of { $content }, then run `tabellion build`
init-next-there = next: fill in the files of { $content }, then run `tabellion build` in { $folder }
