# What the rules say that hold a text alone against the law. The others are in `rules.ftl`.

consent-by-browsing = consent to trackers is taken from browsing: “{ $text }”
    .here = browsing on is no consent
    .help = set the trackers that need consent once the reader has accepted them by a clear action, and let them be refused as easily

consent-by-use = consent is taken from the use of a service: “{ $text }”
    .here = using a service or giving data is no consent to everything
    .help = name the legal basis on which the processing rests, and ask for consent apart from the rest where it is that basis

trackers-unless-refused = trackers are set unless they are refused: “{ $text }”
    .here = whoever does nothing is tracked
    .help = ask for agreement before a tracker is set that needs it, and say which trackers need none

indefinite-retention = data are kept without end: “{ $text }”
    .here = this period never ends
    .help = give a period, or the event with which it ends

systematic-identity-document = every request must come with proof of identity: “{ $text }”
    .here = this is asked of everybody
    .help = ask for proof of identity only where there is reasonable doubt

complaint-after-recourse = a complaint to the authority is made to depend on a request to the controller: “{ $text }”
    .here = this condition has no ground in the law
    .help = say that a complaint can be lodged at any time; readers may be invited to write first

objection-on-grounds = the right to object is made to depend on legitimate grounds: “{ $text }”
    .here = these are the words of the law before the GDPR
    .help = say “on grounds relating to your particular situation”, and that marketing is objected to without any reason

breach-within-hours = people are promised news of a breach within hours: “{ $text }”
    .here = the hours are those of the notification to the authority
    .help = say “without undue delay”, where the breach is likely to result in a high risk

abolished-declaration = the notice cites a declaration to the CNIL, which no longer exists: “{ $text }”
    .here = declarations ended on 25 May 2018
    .help = remove it

data-at-own-risk = the risk of the processing is passed on to the reader: “{ $text }”
    .here = the controller answers for the security of the data
    .help = say which measures are taken, and leave this sentence out

transfer-by-use = a transfer outside the Union is said to be accepted: “{ $text }”
    .here = consent to a transfer is explicit and follows information on its risks
    .help = name the adequacy decision or the safeguards on which the transfer rests

changes-by-use = changes of the notice are said to be accepted by use: “{ $text }”
    .here = a notice informs, and is not accepted
    .help = say how readers are told of changes, and when

annulled-framework = “{ $text }” no longer allows any transfer
    .here = the Court of Justice annulled it
    .help = name what the transfer rests on today, such as certification under the Data Privacy Framework or standard contractual clauses

retired-name = { $kind ->
    [renamed] “{ $name }” is a name of the past
   *[gone] “{ $name }” no longer exists
 }
    .here = { $kind ->
    [renamed] it has been { $now } since { $since }
   *[gone] it ended on { $since }
 }
    .help = { $kind ->
    [renamed] give the name of today, or say in the sentence that it is the former one
   *[gone] remove the sentence, or say in it that this is past
 }

former-term = “{ $text }” is a term of the law before the GDPR
    .here = the term of today is “{ $now }”
    .help = use the term of today

browser-only-refusal = trackers can be refused in the browser only: “{ $text }”
    .here = no other way is told
    .help = offer a choice by purpose on the site, as easy to refuse as to accept, and say where it is found

vague-retention = no period stands with these words on retention: “{ $text }”
    .here = this says what the law says of all data
    .help = give a period, or the event or the criteria that determine it

late-answer = an answer to requests is promised within { $period }
    .here = the law gives one month from receipt
    .help = say “one month”, and under which conditions this may be extended by two months

impossible-date = no calendar has the date “{ $date }”
    .here = this day does not exist
    .help = give the date that was meant

wrong-weekday = { $date } is a { $actual }, not a { $written }
    .here = the day of the week is that of another date
    .help = correct the day or the date
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

future-update = the text says that it was updated on { $date }, which is still to come
    .here = this day has not come
    .help = correct the date

old-update = the text was last updated on { $date }
    .here = this is more than two years ago
    .help = read the text again, and give the date of the version that results

ambiguous-date = the date { $date } can be read in two ways
    .here = either number could be the month
    .help = write the month as a word

malformed-postcode = “{ $postcode }” is no postcode of { $country ->
    [MC] Monaco
   *[FR] France
 }
    .here = { $country ->
    [MC] postcodes there are 980 and two digits
   *[FR] postcodes there have five digits
 }
    .help = correct the postcode; for an address elsewhere add `country:`

postcode-mismatch = { $postcode } is no postcode of { $town }
    .here = postcodes of that town begin with { $due }
    .help = correct the postcode or the town

premium-number = callers pay for the service behind { $number }
    .here = a number with a surcharge
    .help = give a number without one for complaints, contracts and the exercise of rights

freemail-officer = the officer is reached at a mailbox that anybody may open: { $email }
    .here = the provider serves everybody
    .help = give an address of the organisation's own domain

identifiers-disagree = { $first } and { $second } are numbers of two companies
    .here = this number belongs to one legal unit
    .other = and this one to another
    .help = correct the one that is wrong: a SIRET begins with the SIREN, a French VAT number ends with it

malformed-number = “{ $number }” is no { $kind ->
    [siren] SIREN
    [siret] SIRET
    [rna] RNA number
   *[vat] VAT number
 }
    .here = its check digits or its length are wrong
    .help = copy the number from the register
misgrouped-number = the digits of “{ $number }” stand in unusual groups
    .here = usually written { $usual }
    .help = group the digits as everybody does; `check --fix` does it

missing-version-date = the notice does not say of when it is
    .here = no date in this text is its own
    .help = give the date of the version, at the head or at the end

wrong-basis-letter = { $kind ->
    [unknown] Article 6(1) GDPR has no letter ({ $letter })
   *[other] the letter ({ $letter }) is not that of the basis named: { $basis }
 }
    .here = { $kind ->
    [unknown] the letters end with (f)
   *[other] this is another basis
 }
    .basis = this one stands in Article { $article }
    .help = correct the letter or the basis

absolute-security = absolute security is promised: “{ $text }”
    .here = no measure can keep this promise
    .help = say what is done, and that it is appropriate to the risk

premature-breach-period = ninety-six hours are given to notify a breach, and the law gives 72: “{ $text }”
    .here = this is a proposal, not law
    .help = say “within 72 hours after having become aware of it”

rights-for-a-fee = a fee is asked for the exercise of a right: “{ $text }”
    .here = rights are exercised free of charge
    .help = take out the fee; one may be charged only for manifestly unfounded or excessive requests, and for further copies

hedged-fact = the notice leaves open whether it is done: “{ $text }”
    .here = the reader does not learn whether this happens
    .help = say that it is done, or on which condition

unannounced-changes = the notice is changed without telling its readers: “{ $text }”
    .here = nobody learns of the change
    .help = say how readers are told of substantial changes

abolished-dispute-platform = consumers are sent to a platform that was closed on 20 July 2025: “{ $text }”
    .here = nobody answers there
    .help = take it out, and name the consumer mediator

short-refusal = a refusal is remembered for { $refusal }, and consent for { $consent }
    .here = whoever refuses is asked again sooner
    .other = whoever agrees is left alone for longer
    .help = remember both for the same time

missing-mediator = the legal notice speaks of sales to consumers, and names no mediator
    .here = only consumers have this
    .data = no mediator is declared
    .help = declare the mediator as an entity, and name it under `mediators`
    .text-help = give the name, the address and the site of the consumer mediator
