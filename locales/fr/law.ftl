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
    [no-sale] ne pas vendre ni louer les données
    [no-sharing] ne pas communiquer les données à des tiers
    [no-transfer-outside-union] ne pas transférer de données hors de l'Union européenne
    [no-transfer-outside-area] ne pas transférer de données hors de l'Espace économique européen
    [hosted-in] héberger les données à cet endroit
    [no-automated-decision] ne prendre aucune décision automatisée
    [no-profiling] ne pas recourir au profilage
    [no-sensitive-data] ne pas traiter de données sensibles
    [no-cookies] ne pas utiliser de cookies
    [no-advertising-cookies] ne pas utiliser de cookies publicitaires
    [anonymous-statistics] n'établir que des statistiques anonymes
    [no-personal-data-in-cookies] ne mettre aucune donnée personnelle dans les cookies
    [free-exercise] traiter gratuitement les demandes
    [deletion-on-request] supprimer les données sur demande
    [security] garantir la sécurité des données
    [consent-before-prospecting] ne pas démarcher sans consentement
    [consent-before-trackers] ne déposer aucun traceur soumis au consentement avant qu'il soit donné
    [exempt-trackers] ne demander aucun consentement pour les traceurs strictement nécessaires
    [officer-designated] avoir désigné un délégué à la protection des données
   *[stated-purposes-only] n'utiliser les données qu'aux fins indiquées
 }

gdpr-article = RGPD, article { $article }
french-act-article = loi Informatique et Libertés, article { $article }

# Des pages que leurs éditeurs ont retirées.

retired-link-bloctel = la liste d'opposition Bloctel
retired-link-ccin = la CCIN
retired-link-odr = le règlement en ligne des litiges
retired-link-privacy-shield = le Privacy Shield
