# The words of `tabellion parity`: the two languages side by side.

parity-title = Comparison of the languages
parity-nothing = no notice stands in two languages
parity-notice = { $name } – { $notice }: version { $version } of { $date }
parity-language-fr = French
parity-language-en = English
parity-fact = Fact
parity-result = Result
parity-file = File
parity-none = (none)
parity-untitled = (before the first heading)
parity-no-facts = This section states no facts.
parity-equal = equal
parity-worded = equal: said in other words, or left to them
parity-difference = { $difference ->
    [missing] differs: one language does not state it
    [value] differs: other values
    [polarity] differs: denied in one language only
    [bound] differs: another limit
   *[trigger] differs: another event
 }
parity-denied = denied
parity-bound = { $bound ->
    [at-most] at most
    [at-least] at least
   *[exact] exactly
 }
parity-trigger = from: { $event }
parity-printed = from the data
parity-place = { $file }, line { $line }
parity-kind = { $kind ->
    [email] e-mail address
    [phone] telephone number
    [url] web address
    [address] postal address
    [date] date
    [duration] period
    [age] age
    [recurrence] recurrence
    [penalty] penalty
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
    [data-subject] data subjects
    [siren] SIREN
    [siret] SIRET
    [rna] RNA number
    [vat] VAT number
    [rcs] registration
    [capital] share capital
   *[other] { $kind }
 }
parity-summary = Summary
parity-other-findings = Found outside of the sections
parity-sections = { $count ->
    [one] one section compared
   *[other] { $count } sections compared
 }
parity-alone = { $count ->
    [one] one section stands
   *[other] { $count } sections stand
 } in { $language ->
    [fr] French only
    [en] English only
   *[other] one language only
 }
parity-facts-equal = { $count ->
    [one] one fact is equal
   *[other] { $count } facts are equal
 }
parity-facts-differ = { $count ->
    [0] no fact differs
    [one] one fact differs
   *[other] { $count } facts differ
 }
parity-of-kind = { $kind }: { $count ->
    [one] one difference
   *[other] { $count } differences
 }
parity-of-rule = { $rule }: { $count ->
    [one] one finding
   *[other] { $count } findings
 }
parity-same = No difference was found between the two languages.
parity-not-same = The two languages differ: see above.
parity-signature = Attestation
parity-compared = { $notice }, version { $version } of { $date }, was compared on { $day } with tabellion { $tool }, from the following files:
parity-statement = The undersigned has read the two languages side by side and attests that, but for the differences listed above, they state the same facts, obligations and rights.
parity-signer = Name and capacity:
parity-place-and-date = Place and date:
parity-signed = Signature:
