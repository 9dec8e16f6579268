# Noms des droits et des bases juridiques, dans les termes officiels du RGPD.

right-information = droit à l'information
right-access = droit d'accès
right-rectification = droit de rectification
right-erasure = droit à l'effacement (« droit à l'oubli »)
right-restriction = droit à la limitation du traitement
right-notification = droit à la notification des destinataires en cas de rectification, d'effacement ou de limitation
right-portability = droit à la portabilité des données
right-objection = droit d'opposition
right-automated-decision = droit de ne pas faire l'objet d'une décision fondée exclusivement sur un traitement automatisé
right-withdraw-consent = droit de retirer son consentement à tout moment
right-complaint = droit d'introduire une réclamation auprès d'une autorité de contrôle
right-judicial-remedy = droit à un recours juridictionnel effectif
right-representation = droit de mandater une organisation ou une association pour l'exercice de ses recours
right-post-mortem-directives = droit de définir des directives relatives au sort de ses données après son décès

basis-consent = consentement de la personne concernée
basis-contract = exécution d'un contrat ou de mesures précontractuelles
basis-legal-obligation = respect d'une obligation légale
basis-vital-interests = sauvegarde des intérêts vitaux
basis-public-task = exécution d'une mission d'intérêt public
basis-legitimate-interests = intérêts légitimes

gdpr-article = RGPD, article { $article }
french-act-article = loi Informatique et Libertés, article { $article }
