# The words of the pages: what the theme and the expressions add to the texts.

article-mark = Article { $section }:
article-reference = Article { $section }
article-part-reference = Article { $section }, point { $part }
roman-mark = { $section } –
point-reference = point { $part }
section-reference = section { $section }
section-part-reference = section { $section }.{ $part }
criteria-of-section = { $numbering ->
    [none] according to the criteria of the section “{ $section }”
   *[other] according to the criteria of { $section }
}
permalink = Permanent link: { $section }
table-label = Table { $number }: { $section }

skip-to-content = Skip to content
breadcrumb = Breadcrumb
contents = Contents
languages = Languages
notices = Documents
home = Home
organisations = Organisations
version-line = Version { $number } of { $date }
version-entry = { $version }: { $changes }
versions = Version history
markdown-version = Markdown version
back-to-top = Top of page
not-found-title = Page not found
not-found-text = This page does not exist, or no longer does.
generated-by = Compiled by Tabellion
site-title = Legal documents
choose-language = Choose a language

column-cookie = Name
column-country = Country
column-data = Data
column-data-categories = Categories of data
column-data-category = Category
column-data-subjects = Data subjects
column-examples = Examples
column-fields = Information collected
column-legal-basis = Legal basis
column-lifetime = Lifetime
column-occasion = Occasion
column-purpose = Purpose
column-recipient = Recipient
column-retention = Retention period
column-role = Role
column-safeguard = Transfer safeguard
column-vendor = Set by

format-folder = the folder of an organisation begins its addresses: it is called with lower-case letters without accents, digits and hyphens, and not like a page of the site, not “{ $value }”
format-notice = the folder of a notice begins its anchors: it is called with lower-case letters without accents, digits and hyphens, and not `page-…`, not “{ $value }”
format-slug = the address of a page is written in lower-case letters without accents, digits and hyphens, not “{ $value }”
format-slug-taken = the address “{ $value }” is already that of another page

theme-asset = the asset `{ $detail }` has a name that some disks cannot hold, or another's
theme-circle = a template leads back to itself
theme-collection = a list or a record is printed as if it were a text
theme-endless = a template never ends
theme-filter = unknown filter: `{ $detail }`
theme-function = unknown function: `{ $detail }`
theme-large = a template prints without end
theme-no-template = there is no template `{ $detail }`
theme-other = an expression of the template cannot be evaluated
theme-syntax = the template cannot be read
theme-test = unknown test: `{ $detail }`
theme-tangled = an expression or a chain of branches is too long to be read
theme-undefined = unknown name: `{ $detail }`
