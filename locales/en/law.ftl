# Names of rights and legal bases, in the official wording of the GDPR.

right-information = right to be informed
right-access = right of access
right-rectification = right to rectification
right-erasure = right to erasure (“right to be forgotten”)
right-restriction = right to restriction of processing
right-notification = right to have recipients notified of rectification, erasure or restriction
right-portability = right to data portability
right-objection = right to object
right-automated-decision = right not to be subject to a decision based solely on automated processing
right-withdraw-consent = right to withdraw consent at any time
right-complaint = right to lodge a complaint with a supervisory authority
right-judicial-remedy = right to an effective judicial remedy
right-representation = right to mandate a body, organisation or association to exercise remedies on one's behalf
right-post-mortem-directives = right to set directives on one's data after death

basis-consent = consent of the data subject
basis-contract = performance of a contract or of pre-contractual steps
basis-legal-obligation = compliance with a legal obligation
basis-vital-interests = protection of vital interests
basis-public-task = performance of a task carried out in the public interest
basis-legitimate-interests = legitimate interests

named-right = { $right ->
    [information] { right-information }
    [access] { right-access }
    [rectification] { right-rectification }
    [erasure] { right-erasure }
    [restriction] { right-restriction }
    [notification] { right-notification }
    [portability] { right-portability }
    [objection] { right-objection }
    [automated-decision] { right-automated-decision }
    [withdraw-consent] { right-withdraw-consent }
    [complaint] { right-complaint }
    [judicial-remedy] { right-judicial-remedy }
   *[representation] { right-representation }
    [post-mortem-directives] { right-post-mortem-directives }
 }

named-basis = { $basis ->
    [consent] { basis-consent }
    [contract] { basis-contract }
    [legal-obligation] { basis-legal-obligation }
    [vital-interests] { basis-vital-interests }
    [public-task] { basis-public-task }
   *[legitimate-interests] { basis-legitimate-interests }
 }

named-commitment = { $commitment ->
    [no-sale] not to sell or rent data
    [no-sharing] not to share data with third parties
    [no-transfer-outside-union] not to transfer data outside the European Union
    [no-transfer-outside-area] not to transfer data outside the European Economic Area
    [hosted-in] to host the data in this place
    [no-automated-decision] to take no automated decision
    [no-profiling] not to carry out profiling
    [no-sensitive-data] not to process sensitive data
    [no-cookies] not to use cookies
    [no-advertising-cookies] not to use advertising cookies
    [anonymous-statistics] to produce anonymous statistics only
    [no-personal-data-in-cookies] to put no personal data into cookies
    [free-exercise] to handle requests free of charge
    [deletion-on-request] to erase data on request
    [security] to keep data secure
    [consent-before-prospecting] not to send marketing without consent
    [consent-before-trackers] to place no tracker that needs consent before it is given
    [exempt-trackers] to ask for no consent to strictly necessary trackers
    [officer-designated] to have designated a data protection officer
   *[stated-purposes-only] to use data for the stated purposes only
 }

gdpr-article = GDPR, Article { $article }
french-act-article = French Data Protection Act, Article { $article }

# Pages that their publishers withdrew.

retired-link-bloctel = the opt-out list Bloctel
retired-link-ccin = the CCIN
retired-link-odr = online dispute resolution
retired-link-privacy-shield = the Privacy Shield
