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
