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

gdpr-article = GDPR, Article { $article }
french-act-article = French Data Protection Act, Article { $article }
