# What each rule says. A message is the headline of a finding, in lower case and without a full
# stop, and stands alone on one line; its attributes are the labels, notes and helps.

list-and = { $head } and { $last }
list-or = { $head } or { $last }

duration-range = { $from } to { $to }

## Reading files

invalid-encoding = this file is not UTF-8 text
    .here = the first byte that cannot be read
    .help = save the file as UTF-8

hidden-character = a character that nobody sees stands in the text: { $name }
    .here = what is shown is not what is read
    .help = remove it, or retype the words around it

yaml-syntax = this is not valid YAML: { $detail }
    .here = the file cannot be read beyond this point
    .help = correct the line; a text with a colon or a hash sign goes between quotation marks
yaml-tab = a tab stands where spaces are needed
yaml-quote = a quotation mark is opened and never closed, or stands in the wrong place
yaml-indentation = the indentation does not fit the lines above
yaml-too-deep = lists and records are nested too deeply
yaml-colon = a colon stands where none can be, or a key has no colon
yaml-bracket = a bracket or a brace is opened and never closed, or stands in the wrong place
yaml-other = { $detail }
yaml-several-documents = the file holds several documents, separated by “---”
yaml-unknown-alias = an alias (“*name”) repeats nothing, or repeats too much
yaml-key-not-text = a list or a record stands where a key is needed

circular-reference = `{ $key }` of `{ $id }` leads back to `{ $id }`
    .here = this path never ends
    .help = let one of the records on this path stand at its top

duplicate-entry = `{ $value }` stands twice in one list
    .again = repeated here
    .first = first written here
    .help = keep one of the two

duplicate-key = the key `{ $key }` stands twice
    .again = repeated here
    .first = first written here
    .help = keep one of the two

unknown-key = there is no key `{ $key }` here
    .here = unknown key
    .known = the keys are { $known }
    .suggestion = did you mean `{ $suggestion }`?

missing-key = the key `{ $key }` is missing
    .here = it belongs in this record
    .help = add `{ $key }: …`

missing-language = this text is missing in { $language ->
    [fr] French
    [en] English
   *[other] `{ $language }`
 }
    .here = the text is written here
    .present = it stands in another language
    .help = add `{ $language }: …` beside it

wrong-type = { $expected } is needed here, not { $found }
    .here = this is { $found }
type-text = a text
type-localised = a text in each language (`fr: …`, `en: …`)
type-mapping = a record (`key: value`)
type-list = a list (`- item`)
type-boolean = `true` or `false`
type-integer = a whole number
type-choice = one of the words of a fixed list
found-nothing = an empty value
found-text = a single value
found-list = a list
found-mapping = a record

unknown-value = `{ $value }` is not one of the words allowed here
    .here = unknown word
    .allowed = allowed: { $allowed }
    .suggestion = did you mean `{ $suggestion }`?

invalid-value = { $expected }
    .here = this value is not allowed

dangling-id = nothing is called `{ $id }` under `{ $collection }`
    .here = this id leads nowhere
    .collection = `{ $collection }` is declared here
    .known = declared: { $known }
    .none = declare it under `{ $collection }`
    .suggestion = did you mean `{ $suggestion }`?

unreadable-file = this cannot be read as a file of the workspace: { $detail }
    .here = nothing of it is read
    .split = divide it: data may stand in several files of a folder, and a notice in several notices
    .replace = put a file of text in its place
    .link = take the link away, or let it lead to a file
    .copy = copy here what it leads to: nothing outside the workspace is read
    .rename = rename it: names are UTF-8, best of letters without accents, digits and hyphens
file-circle = a link leads back to itself
file-is-none = it is a device, a pipe or a socket
file-name = its name is not UTF-8
file-nowhere = a link leads to nothing
file-outside = a link leads out of the workspace
file-too-large = it is larger than { $most } MiB

unportable-name = { $kind ->
        [same] other systems take this file for `{ $name }`
       *[refused] `{ $name }` is no name of a file on Windows
    }
    .here = this cannot be fetched there
    .again = the second of two names that differ in capitals or accents only
    .first = the first
    .help = rename it with letters without capitals and accents, digits and hyphens

unknown-file = the file `{ $name }` is not read by anything
    .here = this file has no effect
    .suggestion = did you mean `{ $suggestion }`?

missing-file = the file `{ $name }` is missing
    .here = this needs it
    .help = write it, or remove what needs it

unknown-format-version = version { $version } of the settings is not known
    .here = unknown version
    .help = write `version: 1`

message-syntax = a message cannot be read: { $detail }
    .here = the message breaks off here
    .help = a message is written `name = text`, and a value between braces: { "`{ $value }`" }
message-escape = `\u` takes four hexadecimal digits, `\U` takes six
message-token = `{ $sign }` is expected
message-other = { $detail }

## Prose

template-syntax = this expression cannot be read: { $detail }
    .here = broken expression
    .alone = write the expression on a line of its own, between two blank lines
    .help = an expression is written between two pairs of braces and closed on the same line

unknown-name = `{ $name }` names nothing that can be printed
    .here = unknown name
    .suggestion = did you mean `{ $suggestion }`?
    .known = known: { $known }
    .help = declare it in the data, or correct the name

raw-html = HTML is not allowed in prose
    .here = this would be published as markup
    .help = write Markdown: `**bold**`, `[text](address)`, `| table |`; write `\<` for the sign itself

unsafe-link = this link or picture may not stand in prose
    .here = it leads to a script, to data or to a picture
    .help = link to a page (`https://…`), to a mailbox or to a telephone, or say it in words

theme-error = the theme cannot make this page: { $detail }
    .here = in this template
    .engine = in the words of the template engine: { $engine }
    .syntax = close each `{"{{"}` with `{"}}"}`, each `{"{%"}` with `{"%}"}`, and each `{"{% block %}"}`, `{"{% if %}"}` or `{"{% for %}"}` with its end
    .suggestion = perhaps `{ $suggestion }` is meant
    .names = name what the page has: `docs/themes.md` lists it for each template
    .template = write this template in the folder of the theme, or name one that is there
    .filter = use a filter of MiniJinja, such as `escape`, `join`, `length` or `default`; a theme cannot add any
    .test = use a test of MiniJinja, such as `defined`, `none` or `in`; a theme cannot add any
    .function = import the macro first, `{"{% from \"list.html\" import documents %}"}`, or use a function of MiniJinja
    .collection = print its fields one by one, or loop over it
    .tangled = divide the expression, or set its parts with `{"{% set %}"}` first
    .endless = loop over what the page has; four million steps are the limit
    .large = print each thing once; 16 MB are the limit of a page
    .circle = take away the `extends`, the `include` or the call by which the template leads back to itself
    .help = correct the template; `docs/themes.md` lists the names that each page has

heading-without-id = this heading has no id
    .here = nothing can refer to it, and it cannot be compared between languages
    .help = add an id after the title, the same in every language: { "`{#an-id}`" }

## Structure

missing-prose = the notice `{ $notice }` has no prose in { $language ->
    [fr] French
    [en] English
   *[other] `{ $language }`
 }
    .here = this notice is published in every language of the workspace
    .other = it is written here in another language
    .help = write `{ $file }` beside it

clause-without-data = the section `{ $section }` has nothing to say for these data
    .here = the notice lists it here
    .help = declare the data that its standard clause prints, write the section, or take it out of `sections`

missing-section = the section `{ $section }` is missing in { $language ->
    [fr] French
    [en] English
    [every] every language
   *[other] `{ $language }`
 }
    .here = the section would follow this one
    .elsewhere = the other language has it here
    .listed = the notice lists it here
    .help = write it in this language, or take it out of `sections` and of the other language
    .nowhere = no prose has this section, and there is no standard clause for it
    .clauses = the standard clauses of this kind of notice: { $clauses }
    .write = write it in every language, or list a standard clause instead
    .suggestion = did you mean `{ $suggestion }`?

unlisted-section = the notice does not list a section `{ $section }`
    .here = this section would be published at an undefined place
    .listed = the notice lists its sections here
    .suggestion = did you mean `{ $suggestion }`?
    .help = add it to `sections`, or make it a part of another section (`###`)

reserved-id = the id `{ $id }` belongs to the page itself
    .here = ids that begin with `page-` are not for sections
    .help = choose another id, the same in every language

duplicate-section = two sections have the id `{ $section }`
    .again = repeated here
    .first = first used here
    .help = give one of them another id, in every language

misordered-section = the section `{ $section }` stands after `{ $after }`, against the order of the notice
    .here = it stands here
    .listed = the notice puts it here
    .help = move the section, or change the order of `sections`

empty-section = the section “{ $title }” is empty
    .here = nothing stands under this heading
    .next = the next heading follows at once
    .help = write the section, or remove the heading in every language

empty-list = { $announced ->
    [yes] a list is announced and does not follow
   *[no] an item of a list is empty
 }
    .announced = the list is announced here
    .instead = this follows instead
    .item = this item has no words
    .help = write the list, or end the sentence without announcing one

dangling-reference = { $kind ->
    [number] { $count ->
        [one] “{ $reference }” goes beyond the only article of this text
       *[other] “{ $reference }” goes beyond the { $count } articles of this text
     }
    [unnumbered] “{ $reference }” leads to an article, and no part of this text has a number
    [table] the text sends readers to a table, and there is none
    [date] the text sends readers to a date at its head, and none stands there
   *[anchor] no section has the id `{ $reference }`
 }
    .here = this leads nowhere
    .last = the last number is that of this part
    .file = this is the text
    .head = the text begins here, without the date of its version
    .help = correct the reference; { "`{{section \"id\"}}`" } writes one that cannot go wrong
    .help-document = correct the reference
    .table = add the table, or take the reference away
    .date = state the date of the version where the sentence says that it stands

leftover = “{ $text }” was left over from drafting
    .here = readers would see this
    .section = in this section
    .help = replace it with the final text, or remove it

## Prose and data

contradicted-address = this address is not the one declared: the { $part ->
    [street] street
    [complement] complement
    [postcode] postcode
    [locality] town
   *[country] country
 } differs
    .claim = the prose says { $claimed }
    .datum = the data say { $declared }
    .translation = the other language says this
    .help = correct the one that is wrong, or print the address with { "`{{address \"id\"}}`" }
    .help-document = correct the one that is wrong

contradicted-contact = { $kind ->
    [email] the e-mail address
    [phone] the telephone number
   *[url] the web address
 } `{ $claimed }` is not the one declared
    .claim = the prose says `{ $claimed }`
    .datum = the data say `{ $declared }`
    .translation = the other language says this
    .help = correct the one that is wrong, or print the value from the data
    .help-document = correct the one that is wrong

contradicted-identifier = the { $kind ->
    [capital] share capital
    [rcs] entry in the Register of Trade and Companies
    [siren] SIREN
    [siret] SIRET
    [rna] RNA number
   *[vat] VAT number
 } `{ $claimed }` is not the one declared
    .claim = the prose says `{ $claimed }`
    .datum = the data say `{ $declared }`
    .translation = the other language says this
    .help = correct the one that is wrong, or print the number with { "`{{identifier \"id\" \"siren\"}}`" }
    .help-document = correct the one that is wrong

former-value = “{ $value }” is out of date
    .here = { $known ->
    [yes] this was right until { $until }
   *[no] this was replaced
 }
    .declared = the data say here that it was replaced
    .name = say “{ $now }”, or say in the sentence that it is the former name
    .value = give the value of today, or print it from the data

contradicted-date = the prose says { $claimed } where the data say { $declared }
    .claim = the prose says { $claimed }
    .datum = the data say { $declared }
    .help = correct the one that is wrong, or print the date with { "`{{date \"…\"}}`" }

contradicted-duration = the prose says { $claimed } where the data say { $declared }
    .claim = the prose says { $claimed }
    .datum = the data say { $declared }
    .translation = the other language says this
    .help = correct the one that is wrong, or print the period with { "`{{duration \"…\"}}`" }
    .help-document = correct the one that is wrong

contradicted-trigger = the prose counts { $period } from “{ $claimed }”, the data from `{ $declared }`
    .claim = the prose says “{ $claimed }”
    .datum = the data say `{ $declared }`
    .translation = the other language says this
    .help = correct the one that is wrong, or print the period with its start with { "`{{retention \"…\"}}`" }
    .help-document = correct the one that is wrong

figures-disagree = the words say { $words } and the figures say { $figure }
    .here = words and figures stand side by side here
    .help = make both say the same

undeclared-address = the address { $claimed } belongs to nobody in the data
    .claim = it stands here in the prose
    .datum = entities and contacts are declared here
    .help = declare whose address it is, or remove it

undeclared-contact = { $kind ->
    [email] the e-mail address
    [phone] the telephone number
   *[url] the web address
 } `{ $claimed }` belongs to nobody in the data
    .claim = it stands here in the prose
    .datum = it would be declared here
    .help = declare whose it is, or remove it

undeclared-identifier = the { $kind ->
    [capital] share capital
    [rcs] entry in the Register of Trade and Companies
    [siren] SIREN
    [siret] SIRET
    [rna] RNA number
   *[vat] VAT number
 } `{ $claimed }` belongs to nobody in the data
    .claim = it stands here in the prose
    .datum = entities are declared here
    .help = declare it under `identifiers` of its entity, or remove it

undeclared-url = the site of `{ $claimed }` stands nowhere in the data
    .claim = the prose links to it here
    .datum = links are declared here
    .nowhere = no link is declared for this organisation
    .help = declare it under `links`, and print it with { "`{{link \"id\"}}`" }
    .help-document = check the link, or declare it under `links`

retired-link = the page about { $name } was withdrawn on { $date }
    .here = the prose links to it here
    .declared = its publisher withdrew it then
    .instead = link to { $now } instead
    .remove = remove the link, and the sentence that announces it
    .help = link to another page, or print the links with { "`{{browsers}}`" }
    .help-document = link to another page

undeclared-date = the date { $claimed } is backed by nothing in the data
    .claim = it stands here in the prose
    .datum = versions are dated here
    .help = declare the date and print it with { "`{{date \"…\"}}`" }, or check it
    .help-document = check the date, or declare it

undeclared-duration = the period { $claimed } is backed by nothing in the data
    .claim = it stands here in the prose
    .datum = periods are declared here
    .untold = this period is declared, and the notice does not state it
    .nowhere = no period is declared for this organisation
    .help = declare the period, or remove it

undeclared-party = “{ $party }” is named in the prose and stands nowhere in the data
    .claim = the prose names it here
    .datum = recipients are declared here
    .near = its name is like that of this recipient
    .nowhere = no recipient is declared for this organisation
    .help = declare it as a recipient or an entity, or add this name to its `aliases`

undeclared-cookie-category = “{ $category }” is listed as a category of trackers and is declared nowhere
    .claim = the prose lists it here
    .datum = categories of trackers are declared here
    .help = declare the category, or give it the name that it has in the data

undisclosed-right = the notice lists rights and leaves one out in { $language ->
    [fr] French
    [en] English
   *[other] `{ $language }`
 }: { $right }
    .declared = the data grant this right
    .here = the notice deals with rights here
    .help = name it, or print the list with { "`{{rights}}`" }
    .help-document = name it in the document, or correct the data

undisclosed-recipient = the recipient “{ $recipient }” is not disclosed in { $language ->
    [fr] French
    [en] English
   *[other] `{ $language }`
 }
    .declared = this recipient is declared
    .used = the data are disclosed to it here
    .here = the notice lists recipients here
    .help = name it in this section, or print the list with { "`{{recipients}}`" }
    .help-document = name it in the document, or correct the data

undisclosed-transfer = { $what ->
    [tool] the notice names tools of transfers and leaves one out in { $language ->
        [fr] French
        [en] English
       *[other] `{ $language }`
     }: `{ $name }`
   *[country] the notice names third countries and leaves one out in { $language ->
        [fr] French
        [en] English
       *[other] `{ $language }`
     }: { $name }
 }
    .declared = it is declared here
    .here = the notice deals with transfers here
    .help = name it, or print the recipients with { "`{{recipient-table}}`" }
    .help-document = name it in the document, or correct the data

undisclosed-purpose = the purpose “{ $purpose }” is not disclosed in { $language ->
    [fr] French
    [en] English
   *[other] `{ $language }`
 }
    .declared = this purpose is declared
    .here = the notice lists purposes here
    .help = write it in this section, or print the list with { "`{{purposes}}`" }
    .help-document = write it in the document, or correct the data

undisclosed-cookie-category = the category “{ $category }” is not disclosed in { $language ->
    [fr] French
    [en] English
   *[other] `{ $language }`
 }
    .declared = this category is declared
    .here = the notice deals with cookies here
    .help = describe it, or print the categories with { "`{{cookie-categories}}`" }
    .help-document = describe them in the document, or correct the data

undisclosed-marketing = the data declare commercial messages, and no notice mentions them in { $language ->
    [fr] French
    [en] English
   *[other] `{ $language }`
 }
    .declared = these messages are declared
    .here = the notice would mention them here
    .help = describe them, or print them with { "`{{marketing-table}}`" }
    .help-document = describe them in the document, or correct the data

undisclosed-cookie = the cookie `{ $cookie }` is not disclosed in { $language ->
    [fr] French
    [en] English
   *[other] `{ $language }`
 }
    .declared = this cookie is declared
    .here = cookies are told here
    .help = name it, or print the table with { "`{{cookie-table}}`" }
    .help-document = name it in the document, or correct the data

undisclosed-publisher = the legal notice does not give the { $items } of the publisher, { $name }, in { $language ->
    [fr] French
    [en] English
   *[other] `{ $language }`
 }
    .declared = the publisher is declared here
    .here = the legal notice says who the publisher is here
    .help = print it with { "`{{publisher}}`" } and { "`{{publication-director}}`" }, or write what is missing
    .help-document = write what is missing in the document, or correct the data

undisclosed-host = the legal notice does not give the { $items } of the host { $name } in { $language ->
    [fr] French
    [en] English
   *[other] `{ $language }`
 }
    .declared = this host is declared
    .here = the legal notice says who hosts the site here
    .help = print the hosts with { "`{{hosts}}`" }, or write what is missing
    .help-document = write what is missing in the document, or correct the data

## Texts with each other

conflicting-version-date = the text states two dates of its version: { $there } and { $here }
    .here = this says { $here }
    .there = this says { $there }
    .help = state the date once, or correct the one that was forgotten

inconsistent-address = one address is written in two ways: the { $part ->
    [street] street differs
    [complement] building or the delivery code differs
    [postcode] postcode differs
    [locality] town differs
   *[country] country differs
 }
    .here = this says { $here }
    .there = this says { $there }
    .help = find out which one is right, and write it in one way everywhere

inconsistent-contact = `{ $here }` is most likely a slip for `{ $there }`
    .here = this stands here only
    .there = this is the usual address
    .help = find out which mailbox exists, and write it in one way everywhere

conflicting-duration = the texts state two periods for one thing: { $there } and { $here }
    .here = this says { $here }
    .there = this says { $there }
    .help = find out which period is right, and state it in one place, or alike everywhere

exceeded-maximum = a tracker lives for { $lifetime }, and the text states { $most } at the most
    .lifetime = this one lives for { $lifetime }
    .most = this is said to be the most
    .help = shorten the life of the tracker, or state the true maximum

inconsistent-name = “{ $here }” is most likely a slip for “{ $there }”
    .here = this spelling is the rarer one
    .there = this is the usual spelling
    .help = spell the name in one way everywhere

sibling-differs = “{ $body }” is declared in two ways: the { $field ->
    [name] name
    [seat] registered office
    [phone] telephone number
    [capital] share capital
    [rcs] town of the register
    [siret] SIRET number
    [vat] VAT number
   *[rna] RNA number
 } is { $here } here and { $there } in `{ $sibling }`
    .here = this says { $here }
    .there = `{ $sibling }` says { $there }
    .help = find out which one is right, and declare it alike for both organisations

conflicting-commitment = the text promises without limits what another of its sentences denies
    .promise = this promise knows no exception
    .contrary = this cannot be true beside it
    .help = limit the promise to what is kept, or correct the other sentence

own-use-only = the text keeps the data to the use of the controller, and gives them to partners
    .promise = “{ $use }” leaves no room for others
    .contrary = “{ $partners }” receive data here
    .help = say who receives the data, and leave out what says that nobody does

## Languages

translation-differs = the two languages do not state the same { $kind ->
    [email] e-mail address
    [phone] telephone number
    [url] web address
    [address] postal address
    [date] date
    [duration] period
    [age] age
    [party] party
    [reference] reference
    [law] law
    [country] country or region
    [right] right
    [legal-basis] legal basis
    [transfer-tool] tool of a transfer
    [cookie] tracker
    [commitment] commitment
    [data-category] category of data
    [data-subject] category of data subjects
    [siren] SIREN
    [siret] SIRET
    [rna] RNA number
    [vat] VAT number
    [rcs] registration
    [capital] share capital
   *[other] fact
 }: { $value }
    .only = { $here ->
    [fr] the French says { $value }
    [en] the English says { $value }
   *[other] this language says { $value }
 }
    .other = { $there ->
    [fr] the French says { $otherwise }
    [en] the English says { $otherwise }
   *[other] the other language says { $otherwise }
 }
    .silent = { $there ->
    [fr] the French section does not state it
    [en] the English section does not state it
   *[other] the other language does not state it
 }
    .help = make both languages say the same

misquoted-law = { $kind ->
    [date] the date is not that of the law cited: { $law }
    [elsewhere] the same law is cited in two ways
   *[number] no such law is known, and another one must be meant: { $law }
 }
    .here = { $kind ->
        [date] this law was adopted on { $date }
        [elsewhere] here so …
       *[number] the title is “{ $title }”
     }
    .there = … and otherwise there
    .help = correct the number or the date

wrong-article = this article is not the one that provides for what stands before it
    .here = Article { $article } would be the one
    .named = this is what the article should provide for
    .help = correct the number of the article

stale-law = { $kind ->
    [article] this article bears another number now: { $law }, Article { $article }
   *[text] this text no longer applies: { $law }
 }
    .here = { $kind ->
        [article] since { $since }, this is Article { $now }
       *[text] { $replaced ->
            [yes] since { $since }, another text has taken its place: { $now }
           *[no] it has had no effect since { $since }
        }
     }
    .help = cite what applies today, or say in the sentence that it is the former law

structure-differs = { $kind ->
    [heading] the heading “{ $title }” stands in one language only
    [list] a list has { $count ->
        [one] { $count } item
       *[other] { $count } items
     } in one language and { $other } in the other
    [table] a table has { $count ->
        [one] { $count } row
       *[other] { $count } rows
     } in one language and { $other } in the other
    [columns] a table has { $count ->
        [one] { $count } column
       *[other] { $count } columns
     } in one language and { $other } in the other
    [order] the sub-section “{ $title }” stands in another place in each language
    [paragraph] a paragraph stands in one language only
   *[groups] a section has { $count ->
        [one] { $count } list or table
       *[other] { $count } lists and tables
     } in one language and { $other } in the other
 }
    .lacks = this section does not have it
    .heading = the heading stands here
    .alone = the paragraph stands here
    .earlier = it stands before what precedes it in the other language
    .later = it stands here
    .one = { $count } here
    .other = { $other } here
    .help = give both languages the same structure

## The law

missing-controller = { $from ->
    [prose] the text does not say who the controller is
   *[data] the notice does not name the controller, { $name }
 }
    .text = nowhere in this text
    .text-help = name the legal entity that decides on the processing, as the controller, with a way to reach it
    .here = the controller would be named here
    .declared = the controller is declared here
    .help = name it, or print it with { "`{{controller.name}}`" }
    .help-document = name it in the document

missing-dpo = `{ $controller }` is a public body, and no data protection officer is declared
    .here = this public body is the controller
    .help = name the contact of the officer under `data-protection-officer`

missing-dpo-contact = the notice does not say how to reach the data protection officer
    .here = the contact would stand here
    .declared = the data protection officer is declared here
    .text-help = give an e-mail address, a postal address, a telephone number or a form by which the officer is reached
    .help = give an address, or print the contact with { "`{{contact \"…\"}}`" }
    .help-document = give an address in the document

missing-legal-basis = { $from ->
    [prose] the text names no legal basis
   *[data] the purpose `{ $purpose }` has no legal basis
 }
    .text = the purposes are told, and not what allows them
    .text-help = say for each purpose on which of the six bases of Article 6(1) GDPR it rests
    .here = this purpose
    .printed = the notice publishes the purpose here
    .help = add `legal-basis:` with one of the six bases of Article 6(1) GDPR

missing-legitimate-interest = { $from ->
    [prose] the text invokes legitimate interests without saying which
   *[data] the purpose `{ $purpose }` rests on legitimate interests without naming the interest
 }
    .text = the interest is named nowhere in this text
    .text-help = say which interest is pursued, such as the security of the site
    .here = this basis needs its interest
    .purpose = this purpose
    .help = add `legitimate-interest:` with the interest pursued, in every language

missing-retention = { $kind ->
    [text] the text does not say how long data are kept
    [purpose] the purpose `{ $id }` does not say how long data are kept
   *[retention] the retention rule `{ $id }` has neither a period nor criteria
 }
    .here = declared here
    .printed = the notice publishes it here
    .text = neither a period nor what determines it stands in this text
    .help = { $kind ->
        [text] give the periods, or the criteria that determine them
        [purpose] add `retention:` with the id of the rule that applies
       *[retention] add a period (`period: P3Y`) or the criteria that determine it
     }

missing-right = { $from ->
    [prose] data subjects have the { $right }, and the text does not mention it
   *[data] data subjects have the { $right }, and the data do not list it
 }
    .text = the text speaks of rights here
    .text-help = state the right, and how it is exercised
    .here = rights are listed here
    .basis = this legal basis brings the right
    .notice = the notice lists rights here
    .help = add `{ $id }` to `rights` of `rights.yaml`, and state it in the notice

missing-complaint = { $from ->
    [prose] the text does not say that a complaint can be lodged with a supervisory authority
   *[data] the notice names no supervisory authority with which a complaint can be lodged
 }
    .text = the text speaks of rights here
    .text-help = say so, and name the authority with its address or its site
    .here = the authority would be named here
    .declared = the competent authorities are declared here
    .undeclared = the competent authorities would be declared in this file
    .help = declare it under `supervisory-authorities` of `organisation.yaml`, such as `[cnil]`, and name it or print it with { "`{{authority \"cnil\"}}`" }
    .help-document = name the authority in the document, with the way to lodge a complaint with it

missing-recipient = { $from ->
    [prose] the text does not say who receives the data
   *[data] no recipient of the data is declared
 }
    .text = nowhere in this text
    .text-help = name the recipients or their categories, such as the host of the site or the departments concerned
    .here = recipients would be declared here
    .notice = the notice lists recipients here
    .help = declare the recipients or their categories in `recipients.yaml`, such as the host of the site, or the organisation's own departments with `role: internal`

unfounded-adequacy = the transfer to `{ $recipient }` rests on an adequacy decision that does not exist
    .here = no decision in force covers this country
    .tool = the transfer rests on a decision
    .help = declare the tool that applies, such as `standard-contractual-clauses`

missing-transfer-tool = { $from ->
    [prose] data are transferred outside the European Economic Area, and the text does not say what allows it
   *[data] `{ $recipient }` receives data outside the European Economic Area, and no transfer tool is declared
 }
    .text = the text tells of the transfer here
    .text-help = name the adequacy decision or the safeguards, and say how to obtain a copy of them
    .here = this country is outside the EEA
    .printed = the notice names the recipient here
    .help = add `transfer:` with its tool, such as `tool: standard-contractual-clauses`

retention-above-benchmark = { $from ->
    [prose] “{ $id }”: kept for { $kept }, longer than the recommended period ({ $recommended })
   *[data] the rule `{ $id }` keeps the data for { $kept }, longer than the recommended period ({ $recommended })
 }
    .text = this is what is kept
    .text-help = shorten the period, or say why it is longer
    .here = the data are kept for { $kept }
    .benchmark = the authority recommends { $recommended }
    .printed = the notice publishes it here
    .help = shorten the period, or say why it differs under `justification`

retention-below-legal = the rule `{ $id }` keeps the data for { $kept }, less than the period that the law prescribes ({ $prescribed })
    .here = the data are kept for { $kept }
    .legal = the law prescribes { $prescribed }
    .printed = the notice publishes it here
    .help = keep the data as long as the law prescribes, or correct `legal-period`

long-consent = the choice about trackers is kept for { $validity }, longer than the period that the CNIL recommends ({ $most })
    .here = this period
    .help = shorten the period, or waive the finding with the reason for it

long-lifetime = the cookie `{ $cookie }` lives { $lifetime }, longer than { $most }
    .here = this lifetime
    .maximum = the data allow { $most } at the most
    .exempt = audience measurement is exempt from consent for { $most } at the most
    .help = { $kind ->
    [exempt] shorten the lifetime, or ask for consent
   *[declared] shorten the lifetime, or correct the maximum
 }

missing-cookie-purpose = the data do not say what the cookie `{ $cookie }` is for
    .here = this cookie
    .category = its category has neither a definition nor uses
    .printed = the notice prints it here
    .help = add `purpose:` to the cookie, or `uses:` to its category

missing-lifetime = { $from ->
    [prose] the text does not say how long any tracker lives
   *[data] the data do not say how long the cookie `{ $cookie }` lives
 }
    .text = nowhere in this text
    .text-help = say for each tracker how long it lives, or that it ends with the session
    .here = this cookie
    .printed = the notice prints it here
    .help = add `lifetime:` with `session` or a period such as `P13M`

missing-publisher-details = the data lack the { $items } of the publisher, { $name }
    .here = the publisher is declared here
    .notice = the legal notice says who the publisher is here
    .help = add what is missing to the entity
publisher-name = name
publisher-entity = legal entity behind the name
publisher-form = legal form
publisher-address = postal address
publisher-phone = telephone number
publisher-number = registration number
publisher-town = town of the register
publisher-capital = share capital
publisher-director = publication director

missing-host = { $kind ->
    [text] the legal notice names no host
    [nameless] the host is announced and not named
    [site] no host is declared for the site `{ $name }`
    [details] the data lack the { $items } of the host { $name }
   *[all] no host is declared for the sites
 }
    .site = this site is hosted by somebody
    .sites = hosts would be declared in this file
    .host = the host is declared here
    .notice = the legal notice would name the host here
    .text = { $kind ->
    [nameless] no name follows
   *[text] nowhere in this text
 }
    .text-help = give the name, the address and the telephone number of the host
    .help = declare the host as an entity with its `name`, `seat` and `phone`, and name it under `hosts`

missing-publication-director = { $declared ->
    [text] the legal notice names no publication director
    [function] the publication director is declared without a name
   *[nothing] no publication director is declared
 }
    .here = { $declared ->
    [function] the law asks for the name of the person
   *[nothing] this publisher has a legal notice
 }
    .notice = the legal notice would name the director here
    .text = nowhere in this text
    .text-help = name the person who is the publication director, as a rule the legal representative of the publisher
    .help = declare the `name` and the function under `publication-director` of `sites.yaml`

## Settings

unknown-rule = there is no rule or family `{ $name }`
    .here = unknown name
    .suggestion = did you mean `{ $suggestion }`?
    .list = `tabellion rules` lists all rules

fixed-level = the level of `{ $name }` cannot be changed
    .here = what cannot be read cannot be published
    .help = take this line out of `levels`, and settle the findings

renamed-rule = the rule `{ $name }` is called `{ $now }` now
    .here = its old name
    .help = write `{ $now }`

reasonless-waiver = the waiver of `{ $rule }` gives no reason
    .here = nothing is accepted without one
    .help = write under `reason`, in a few words, why the finding may stay for a time

anonymous-waiver = the waiver of `{ $rule }` does not say who accepts what it covers
    .here = nobody answers for it
    .help = write a role under `by`, such as the data protection officer

outdated-baseline = { $count ->
    [one] a finding of the baseline is no longer found: `{ $rule }` in { $file }
   *[other] { $count } findings of the baseline are no longer found, among them `{ $rule }` in { $file }
 }
    .here = it was known, and has gone
    .help = write the baseline anew: `tabellion check --write-baseline`

expired-waiver = the waiver of `{ $rule }` ended on { $until }
    .here = its last day has passed
    .help = correct what was found, or decide anew until when to accept it

unused-waiver = the waiver of `{ $rule }` covers nothing
    .here = this rule finds nothing there
    .path = the place it names
    .help = remove the waiver

broken-commitment = { $says ->
    [denied] the prose says the contrary of what the data promise: { $commitment }
   *[broken-commitment] the prose promises { $commitment }, and the data say otherwise
 }
    .claim = { $says ->
        [denied] the prose says the contrary here
       *[broken-commitment] the commitment is made here
     }
    .datum = { $says ->
        [denied] the commitment stands here in the data
       *[broken-commitment] this datum does not keep it
     }
    .help = correct the one that is wrong, or state the exception in the same sentence

contradicted-cookie = { $what ->
    [category] the prose puts `{ $cookie }` into another category than the data
   *[lifetime] the prose gives `{ $cookie }` another lifetime than the data
 }
    .claim = the prose says so here
    .datum = the data say this
    .help = correct the one that is wrong, or print the table with { "`{{cookie-table}}`" }

contradicted-country = { $says ->
    [no] the prose says that no data go to this place: { $country }, and the data say otherwise
   *[yes] the prose says that data go to this place: { $country }, and the data declare another
 }
    .claim = the prose says so here
    .datum = the data say this
    .help = correct the one that is wrong: the sentence, or `countries` of the recipient

contradicted-legal-basis = { $says ->
    [no] the prose rules out a legal basis on which the data rely: { $declared }
   *[yes] the prose relies on another legal basis than the data: { $claimed }
 }
    .claim = the prose names this basis
    .datum = the data say: { $declared }
    .help = correct the one that is wrong, or print the purposes with { "`{{purpose-table}}`" }

contradicted-right = the prose denies a right that the data grant: { $right }
    .claim = the prose denies it here
    .datum = the data grant it here
    .help = correct the sentence, or take the right out of `rights` if there is none

contradicted-transfer-tool = the prose bases a transfer on another instrument than the data: { $claimed }
    .claim = the prose names this instrument
    .datum = the data say `{ $declared }`
    .help = correct the one that is wrong, or print the instruments with { "`{{transfer-tools}}`" }

undeclared-cookie = the cookie `{ $cookie }` is not in the data
    .claim = the prose names it here
    .near = a cookie of nearly that name is declared here
    .datum = cookies are declared here
    .nowhere = no cookie is declared for this organisation
    .help = declare it in `cookies`, or take it out of the prose
    .help-near = write `{ $near }` if that is the one, or declare this other cookie

undeclared-country = the prose says that data go to this place, which no datum declares: { $country }
    .claim = the prose says so here
    .datum = recipients and their countries are declared here
    .nowhere = no recipient is declared for this organisation
    .help = declare the country of the recipient or under `hosting`, or correct the sentence

undeclared-legal-basis = no purpose of the data has this legal basis: { $claimed }
    .claim = the prose names it here
    .datum = purposes are declared here
    .nowhere = no purpose is declared for this organisation
    .help = correct the basis, or declare the purpose that rests on it

undeclared-right = the prose grants a right that the data do not list: { $right }
    .claim = the prose grants it here
    .datum = rights are listed here
    .nowhere = no right is declared for this organisation
    .help = add it to `rights`, or take it out of the prose
