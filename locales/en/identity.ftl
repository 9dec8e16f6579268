# The words of expressions that say who does what: entities, hosts, recipients, systems.

kind-association = non-profit association
kind-company = company
kind-foundation = foundation
kind-public-body = public body
kind-sole-trader = sole trader

form-with-capital = { $form } with a share capital of { $capital }
capital-alone = share capital of { $capital }
office-within = whose registered office is at { $address }

register-rcs = { $town } Trade and Companies Register (RCS) no. { $number }
register-siren = SIREN { $number }
register-siret = SIRET { $number }
register-rna = French register of associations (RNA) { $number }
register-vat = VAT number { $number }

label-office = Registered office: { $value }
label-address = Address: { $value }
label-representative = Legal representative: { $value }
label-phone = Telephone: { $value }
label-email = E-mail: { $value }
label-site = Site: { $value }
label-department = Department in charge of publication: { $value }
label-hosted-sites = { $count ->
    [one] Hosted site: { $value }
   *[other] Hosted sites: { $value }
 }

bound-includes = including: { $items }
bound-excludes = excluding: { $items }

source-public = publicly accessible source

language-fr = French
language-en = English

law-gdpr = Regulation (EU) 2016/679 (GDPR)
law-french-act = Law No. 78-17 of 6 January 1978 (French Data Protection Act)
law-monegasque-act = Monegasque Law No. 1.565 of 3 December 2024 on the protection of personal data
law-digital-economy = Article 1-1 of Law No. 2004-575 of 21 June 2004 (French Digital Economy Act)
law-digital-principality = Article 6 of Monegasque Law No. 1.383 of 2 August 2011 for a digital Principality

choice-opt-in = with the person's consent
choice-opt-out = unless the person objects
role-internal = internal department
role-processor = processor
role-controller = controller
role-joint-controller = joint controller
role-authority = public authority
role-acquirer = acquirer of the activity

label-logic = logic involved: { $value }
label-consequences = significance and consequences: { $value }
label-use = use: { $value }
label-disclosure = how people are informed: { $value }
label-caution = caution requested: { $value }
label-provider = provider: { $value }

requirement-statutory = the provision of these data is a statutory requirement
requirement-contractual = the provision of these data is a contractual requirement
requirement-pre-contractual = these data are necessary to enter into the contract
requirement-optional = the provision of these data is optional
label-consequence = otherwise: { $value }

accessibility-full = fully compliant
accessibility-partial = partially compliant
accessibility-none = not compliant
