# What rules on the data and on the law say of data. The others are in `rules.ftl`.

interests-of-public-body = the purpose `{ $purpose }` of a public body rests on legitimate interests
    .here = this basis is closed to public authorities in the performance of their tasks
    .controller = the controller is a public body
    .help = give `public-task` or `legal-obligation` as the basis; if the purpose lies outside the tasks of the body, waive this finding with that reason

untold-legal-text = the purpose `{ $purpose }` rests on the law, and no text of law is declared
    .here = this basis is laid down by a text
    .purpose = the purpose
    .help = add `legal-text:` with the act and its article

canvassing-without-consent = the calls of `{ $marketing }` do not rest on consent
    .here = since 11 August 2026, commercial calls need prior consent
    .calls = these messages go by telephone
    .help = ask for consent and declare it as the basis, leave the telephone out, or say in `condition:` that calls concern a contract that goes on

message-without-consent = the electronic messages of `{ $marketing }` rest neither on consent nor on the exception for customers
    .here = this basis serves only where the conditions of the exception are met
    .messages = these messages go by e-mail or text message
    .help = declare `consent`, or say in `condition:` that they go to customers, about similar products or services

missing-opt-out = nothing says how to stop the messages of `{ $marketing }`
    .here = these messages have no `opt-out`
    .help = add `opt-out:` with the means, such as the link in each message, or the `contact:` to write to

exempt-advertising-cookie = the cookie `{ $cookie }` needs consent by what it does, and is declared without it
    .here = this tracker serves advertising
    .without = here it needs no consent
    .help = move it to a category with `consent: true`, and leave `exemption:` out

company-as-director = the director of publication, “{ $name }”, is no natural person
    .here = the name of a person is asked for
    .body = this is an entity
    .help = name the legal representative of the publisher

missing-transfer-copy = the transfer to `{ $recipient }` rests on safeguards, and nothing says how to obtain a copy of them
    .here = a copy of these safeguards can be asked for
    .printed = the notice names the recipient here
    .help = add `copy:` with the contact from whom a copy is obtained

missing-arrangement = the activity `{ $activity }` has joint controllers, and nothing tells the essence of their arrangement
    .here = this recipient determines purposes and means together with the controller
    .activity = the activity
    .help = add `arrangement:` with the link under which the essence of the arrangement is read

late-breach-notification = breaches are notified to the authority within { $period }, and the law gives 72 hours
    .here = longer than 72 hours
    .help = declare `PT72H`, or less

wrong-consent-age = minors consent alone from the age of { $age }, which is not the age of the law
    .here = { $law ->
        [fifteen] this age is 15 in France and in Monaco
       *[range] this age lies between 13 and 16
    }
    .help = declare the age that the law sets

contradictory-automated-decisions = `{ $decision }` is an automated decision, and the data say that there are none
    .here = this is decided by machine alone
    .none = here it is said that nothing is
    .help = take out one of the two

undescribed-automated-decision = the activity `{ $activity }` takes automated decisions, and none is described
    .here = decisions are taken here by machine alone
    .help = describe each under `automated-decisions:`, with its `logic` and its `consequences`

conflicted-officer = { $name } is the data protection officer, and also directs what the officer is to watch over
    .here = this is the officer
    .directs = the same person is named here
    .help = name another person as the officer

ended-controller = { $when ->
    [ended] “{ $entity }” is no more, and the data still name it
   *[begins] “{ $entity }” is not yet, and the data already name it
 }
    .here = it is named here
    .date = this day tells
    .help = name the entity that takes its place today, or correct the day

misordered-version = { $what ->
    [number] two versions bear the number { $number }
   *[date] version { $number } is listed below a newer one, and has a later date
 }
    .here = this version is the older one by its place
    .newer = this one stands above it
    .help = list the versions newest first, each with its own number

foreign-authority = the data name `{ $authority }` and no supervisory authority of a country whose law applies
    .here = this is the authority of another country
    .country = this law applies
    .help = name { $competent } first


unfounded-portability = the right to portability is listed, and all processing rests on the law
    .here = this right cannot be exercised here
    .help = leave the right out, or declare the basis on which it rests

outdated-tcf = version { $version } of the Transparency and Consent Framework is no longer accepted
    .here = { $least } is mandatory since 28 February 2026
    .help = declare version { $least } once the consent platform uses it

missing-vendor = the cookie `{ $cookie }` is that of a third party, and nothing says of which
    .here = a third party sets this tracker
    .printed = the notice prints it here
    .help = { $known ->
        [yes] add `vendor:`; trackers of this name are usually those of { $vendor }
       *[no] add `vendor:` with the recipient that sets it
    }

late-response = { $what ->
    [extension] the extension of the period to answer requests, { $period }, is longer than two months
   *[response] requests are answered within { $period }, and the law gives one month
 }
    .here = longer than the law gives
    .help = { $what ->
        [extension] declare `P2M`, or less
       *[response] declare `P1M`, or less; complex requests have `extension:`
    }

insecure-address = the page `{ $address }` is fetched without encryption
    .here = this address begins with `http://`
    .help = write `https://` once the page is served so

startless-period = the period of `{ $rule }`, { $period }, begins nowhere
    .here = nothing says from when this period runs
    .printed = the notice prints it here
    .help = add `trigger:` with the event from which the period runs

special-data-without-condition = the data category `{ $category }` speaks of special data, and no condition is declared
    .here = such data may be processed on a condition of Article 9(2) only
    .help = declare the condition under `special:`, as in `special: explicit-consent`

missing-accessibility = `{ $publisher }` is a public body, and nothing says how accessible its sites are
    .here = this public body publishes the sites
    .notice = the legal notice would say it here
    .help = declare `accessibility:` with its `status`, and the `statement` among the links

destroyed-archives = a public body deletes its data at the end, without a selection for public archives
    .here = plain deletion
    .controller = the documents of this public body are public archives
    .help = agree on the selection with the archives, and declare `archiving` for what is kept

missing-data-category = the purpose `{ $purpose }` does not say which data it uses, and the law of Monaco asks for it
    .here = this purpose lists no category of data
    .help = name the categories under `data:`

missing-marketing-objection = the right to object is not listed, and the law of Monaco asks for it as to marketing for third parties
    .here = `objection` is missing here
    .notice = the notice tells of rights here
    .help = add `objection` to `rights`

missing-directives = the right to give directives on data after death is not { $from ->
    [prose] told
   *[data] listed
 }
    .here = `post-mortem-directives` is missing here
    .notice = the notice tells of rights here
    .text = this text tells of rights, and not of this one
    .help = add `post-mortem-directives` to `rights`
    .text-help = say that directives on the retention, erasure and communication of data after death can be given

uncertified-recipient = nothing says that `{ $recipient }` is certified under the Data Privacy Framework
    .here = the adequacy of this country covers certified organisations alone
    .tool = the transfer rests on adequacy
    .help = look the recipient up in the list of the framework and declare `certified: true`, or name another tool
