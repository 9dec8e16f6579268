# The book of rules: what rules are about, and why some need no law.

rulebook-title = The rules
rulebook-line = - { $label }: { $value }
rulebook-level = level
rulebook-profile = profile
rulebook-jurisdictions = law of
rulebook-period = in force
rulebook-aliases = formerly
rulebook-reason = needs no law
rulebook-law = law
rulebook-from = from { $day }
rulebook-until = until { $day }
rulebook-source = { $source } ({ $read })
rulebook-today = On { $day }:
rulebook-rule = rule
rulebook-summary = what it does
rulebook-introduction =
    Tabellion looks for { $rules } faults in privacy notices, cookie policies and legal notices. Each has a chapter: what the rule does and why, an example of each side, and the law behind it, with its source and how far that source was read. The law is given as it stood on { $day }.

    An **error** is a statement that is missing or false, a **warning** a probable breach or contradiction, **advice** good practice, or law that was not compared with its text. The profile `default` is what everybody wants to know; `strict` adds good practice, and `pedantic` what might be worth a look at the price of false alarms. Levels and profiles are set in `tabellion.yaml`.

    Tabellion informs; it does not give legal advice.

source-official = read in the text
source-secondary = confirmed by what others say of the text
source-recalled = not compared with the text: check it before relying on it

family-syntax = Files and their shape
family-identity = Identity and contact
family-dates = Dates and versions
family-retention = Retention
family-legal-bases = Legal bases
family-recipients = Recipients and roles
family-transfers = Transfers
family-cookies = Cookies and trackers
family-rights = Rights
family-structure = Structure and references
family-translation = Translation
family-identifiers = Identifiers
family-links = Links
family-outdated-law = Law that is out of date
family-marketing = Direct marketing
family-legal-notice = Legal notice
family-commerce = E-commerce and consumers
family-accessibility = Public bodies and accessibility
family-monaco = Monaco
family-settings = Settings

reason-shape = what cannot be read cannot be published
reason-settings = what the checker is told must mean something
reason-structure = a document that leads nowhere cannot be followed
reason-facts = two different statements of one fact cannot both be true
reason-translation = whoever reads one language must learn what readers of the other learn
reason-calendar = the calendar decides
reason-form = the form of a number follows from its own digits
reason-table = each row of the table by which it judges names its own source
