# Words of the tables, lists and sentences about retention, trackers, rights, messages, security.

period-range = { $from } to { $to }

column-archive = Intermediate archiving
column-category = Category
column-channel = Channel
column-consent-validity = Validity of the consent
column-content = Content
column-data-retention = Retention of the data
column-domain = Domain
column-end = At the end of the period
column-tcf-purposes = TCF purposes
column-exemption = Exemption from consent
column-extract = Kept longer
column-implemented = Period applied
column-legal-period = Period set by law
column-limits = Limits
column-opt-out = How to object
column-party = Origin
column-privacy-policy = Privacy policy
column-references = References
column-remarks = Remarks
column-right = Right

retention-during-then = { $during }, then { $period }
retention-by-criteria = { $period }, according to the following criteria: { $criteria }
retention-then = { $active }, then { $archive }
retention-archive = { $told ->
    [period] in intermediate archiving for { $archive }
    [until] in intermediate archiving { $archive }
   *[described] in intermediate archiving ({ $archive })
 }
retention-longer = { $of ->
    [both] kept longer ({ $data }): { $period }
    [data] kept longer: { $data }
   *[period] kept longer: { $period }
 }
retention-of-data = { $of ->
    [both] { $data }: { $period }
    [data] { $data }
   *[period] { $period }
 }
retention-line = { $data }: { $period }
retention-archive-only = intermediate archiving only
retention-by-analogy = { $reference }, by analogy
retention-justified = justification: { $text }
retention-recommended = recommended period
retention-recommended-by = period recommended by the { $authority }
retention-other = Other data
retention-detail = retention period: { $period }
retention-detail-end = at the end of the period: { $text }
retention-detail-legal = period set by law: { $text }
retention-detail-named = { $name }: { $text }
retention-detail-references = references: { $text }
retention-detail-justification = justification: { $text }
retention-detail-note = remark: { $text }
retention-sentence = { $name } – retention period: { $period }.
retention-sentence-during = { $name } – retention period: { $period }.
retention-sentence-criteria = { $name } – retention period determined by the following criteria: { $period }.
retention-sentence-stages = { $name } – retention period: { $period }.
retention-sentence-end = At the end of the period, the data are { $done }.
retention-sentence-legal = Period set by law: { $period }.
retention-sentence-named = { $name }: { $period }.
retention-sentence-references = References: { $text }.
retention-sentence-justification = Justification: { $text }.
retention-sentence-note = { $text }.

end-deletion = deletion
end-anonymisation = anonymisation
end-deletion-or-anonymisation = deletion or anonymisation
end-archiving = archiving
done-deletion = deleted
done-anonymisation = anonymised
done-deletion-or-anonymisation = deleted or anonymised
done-archiving = archived

tracker-named = { $name } ({ $kind })
tracker-local-storage = local storage
tracker-pixel = pixel
tracker-fingerprint = characteristics of the device
party-first = first party
party-third = third party
exemption-consent-choice = storage of the choice about trackers
exemption-authentication = authentication to a service and security of the authentication
exemption-shopping-basket = storage of a shopping basket or invoicing
exemption-interface = customisation of the interface, such as its language
exemption-load-balancing = load balancing
exemption-paid-content = limitation of free access to paid content
exemption-audience-measurement = audience measurement within the conditions of the exemption
exemption-security = security of the service
category-defined = { $name }: { $definition }
category-uses = uses: { $uses }
category-consent = prior consent: required
category-exempt = prior consent: not required
category-refusal = effect of a refusal: { $effect }
category-vendors = placed or read by: { $vendors }
vendor-line = { $vendor }: { $details }
vendor-privacy-of = privacy policy ({ $vendor })
vendor-opt-out-of = opt-out ({ $vendor })
domain-line = { $domain }: { $cookies }
cookies-undeclared-vendor = Other trackers

tcf-purposes = Purposes
tcf-special-purposes = Special purposes
tcf-features = Features
tcf-special-features = Special features
tcf-stacks = Stacks
tcf-purpose = purpose { $number }: { $name }
tcf-special-purpose = special purpose { $number }: { $name }
tcf-feature = feature { $number }: { $name }
tcf-special-feature = special feature { $number }: { $name }
tcf-stack = stack { $number }: { $name }

gdpr-articles = GDPR, Articles { $article }
french-act-articles = French Data Protection Act, Articles { $article }
monegasque-law-article = Monegasque Law No. 1.565, Article { $article }
monegasque-law-articles = Monegasque Law No. 1.565, Articles { $article }
articles-range = { $first } to { $last }
article-cell = Article { $article }
articles-cell = Articles { $article }
act-gdpr = GDPR
act-french = French Data Protection Act
act-monegasque = Monegasque Law No. 1.565
right-except = { $right }, except { $exception }
limit-except = except { $exception }

channel-web-form = web form
channel-account = online account
channel-email = e-mail
channel-text-message = text message
channel-phone = telephone
channel-post = post
channel-instant-messaging = instant messaging
channel-chatbot = chatbot
channel-social-network = social network
channel-application = mobile application
channel-tracker = trackers
channel-in-person = in person
channel-paper = on paper
marketing-content = content: { $text }
marketing-basis = legal basis: { $text }
marketing-data = categories of data: { $text }
marketing-validity = validity of the consent: { $text }
marketing-opt-out = how to object: { $text }
marketing-contact = objection sent to { $text }
marketing-basis-where = { $basis } ({ $condition })

breach-authority = notification to the supervisory authority: within { $period }{ $law ->
    [gdpr]{" "}(GDPR, Article 33)
    [monegasque]{" "}(Monegasque Law No. 1.565, Article 32)
    [both]{" "}(GDPR, Article 33; Monegasque Law No. 1.565, Article 32)
   *[none] {""}
 }
breach-authority-named = notification to the { $authority }: within { $period }{ $law ->
    [gdpr]{" "}(GDPR, Article 33)
    [monegasque]{" "}(Monegasque Law No. 1.565, Article 32)
    [both]{" "}(GDPR, Article 33; Monegasque Law No. 1.565, Article 32)
   *[none] {""}
 }
breach-data-subjects = communication to the data subjects: within { $period }{ $law ->
    [gdpr]{" "}(GDPR, Article 34)
    [monegasque]{" "}(Monegasque Law No. 1.565, Article 32)
    [both]{" "}(GDPR, Article 34; Monegasque Law No. 1.565, Article 32)
   *[none] {""}
 }
breach-data-subjects-promptly = communication to the data subjects, where the breach is likely to result in a high risk to their rights and freedoms: without undue delay{ $law ->
    [gdpr]{" "}(GDPR, Article 34)
    [monegasque]{" "}(Monegasque Law No. 1.565, Article 32)
    [both]{" "}(GDPR, Article 34; Monegasque Law No. 1.565, Article 32)
   *[none] {""}
 }
breach-contact = report of a breach: { $contact }
