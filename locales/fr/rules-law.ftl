# Ce que disent les règles qui confrontent un texte seul au droit. Les autres sont dans `rules.ftl`.

consent-by-browsing = le consentement aux traceurs est déduit de la navigation : « { $text } »
    .here = poursuivre sa navigation n'est pas consentir
    .help = ne déposez les traceurs soumis au consentement qu'une fois acceptés par un acte positif clair, et permettez de les refuser aussi facilement

consent-by-use = le consentement est déduit de l'utilisation d'un service : « { $text } »
    .here = utiliser un service ou fournir des données n'est pas consentir à tout
    .help = indiquez la base juridique sur laquelle repose le traitement, et demandez le consentement à part lorsque c'est lui

trackers-unless-refused = des traceurs sont déposés sauf refus : « { $text } »
    .here = celui qui ne fait rien est suivi
    .help = recueillez l'accord avant de déposer un traceur qui en demande un, et dites lesquels en sont dispensés

indefinite-retention = des données sont conservées sans fin : « { $text } »
    .here = cette durée ne finit jamais
    .help = donnez une durée, ou l'événement qui y met fin

systematic-identity-document = toute demande doit être accompagnée d'un justificatif d'identité : « { $text } »
    .here = cela est demandé à chacun
    .help = ne demandez un justificatif d'identité qu'en cas de doute raisonnable

complaint-after-recourse = la réclamation auprès de l'autorité est subordonnée à une demande au responsable du traitement : « { $text } »
    .here = cette condition n'est pas dans la loi
    .help = dites qu'une réclamation peut être introduite à tout moment ; le lecteur peut être invité à écrire d'abord

objection-on-grounds = le droit d'opposition est subordonné à des motifs légitimes : « { $text } »
    .here = ces mots sont ceux de la loi d'avant le RGPD
    .help = dites « pour des raisons tenant à votre situation particulière », et que l'on s'oppose à la prospection sans motif

breach-within-hours = une information sur une violation est promise aux personnes dans un délai en heures : « { $text } »
    .here = les heures sont celles de la notification à l'autorité
    .help = dites « dans les meilleurs délais », lorsque la violation est susceptible d'engendrer un risque élevé

abolished-declaration = le document cite une déclaration à la CNIL, qui n'existe plus : « { $text } »
    .here = les déclarations ont pris fin le 25 mai 2018
    .help = supprimez-la

data-at-own-risk = le risque du traitement est reporté sur le lecteur : « { $text } »
    .here = le responsable du traitement répond de la sécurité des données
    .help = dites quelles mesures sont prises, et supprimez cette phrase

transfer-by-use = un transfert hors de l'Union est réputé accepté : « { $text } »
    .here = le consentement à un transfert est explicite, et suit une information sur ses risques
    .help = indiquez la décision d'adéquation ou les garanties sur lesquelles repose le transfert

changes-by-use = les modifications du document sont réputées acceptées par l'usage : « { $text } »
    .here = un tel document informe, et ne s'accepte pas
    .help = dites comment et quand le lecteur est informé des modifications

annulled-framework = « { $text } » ne permet plus aucun transfert
    .here = la Cour de justice l'a annulé
    .help = indiquez sur quoi le transfert repose aujourd'hui, par exemple une certification au titre du Data Privacy Framework ou des clauses contractuelles types

retired-name = { $kind ->
    [renamed] « { $name } » est un nom du passé
   *[gone] « { $name } » n'existe plus
 }
    .here = { $kind ->
    [renamed] c'est { $now } depuis le { $since }
   *[gone] cela a pris fin le { $since }
 }
    .help = { $kind ->
    [renamed] donnez le nom d'aujourd'hui, ou dites dans la phrase que c'est l'ancien
   *[gone] supprimez la phrase, ou dites-y que c'est du passé
 }

former-term = « { $text } » est un terme du droit d'avant le RGPD
    .here = le terme d'aujourd'hui est « { $now } »
    .help = employez le terme d'aujourd'hui

browser-only-refusal = les traceurs ne peuvent être refusés que dans le navigateur : « { $text } »
    .here = aucun autre moyen n'est indiqué
    .help = proposez sur le site un choix par finalité, aussi simple à refuser qu'à accepter, et dites où le trouver

vague-retention = aucune durée n'accompagne ces mots sur la conservation : « { $text } »
    .here = cela répète ce que la loi dit de toutes les données
    .help = donnez une durée, ou l'événement ou les critères qui la déterminent

late-answer = la réponse aux demandes est promise dans un délai de { $period }
    .here = la loi donne un mois à compter de la réception
    .help = dites « un mois », et à quelles conditions ce délai peut être prolongé de deux mois

impossible-date = aucun calendrier ne connaît la date « { $date } »
    .here = ce jour n'existe pas
    .help = donnez la date voulue

wrong-weekday = le { $date } est un { $actual }, non un { $written }
    .here = le jour de la semaine est celui d'une autre date
    .help = corrigez le jour ou la date
weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche

future-update = le texte dit avoir été mis à jour le { $date }, date à venir
    .here = ce jour n'est pas venu
    .help = corrigez la date

old-update = le texte a été mis à jour pour la dernière fois le { $date }
    .here = cela fait plus de deux ans
    .help = relisez le texte, et donnez la date de la version qui en résulte

ambiguous-date = la date { $date } peut se lire de deux manières
    .here = chacun des deux nombres pourrait être le mois
    .help = écrivez le mois en lettres

malformed-postcode = « { $postcode } » n'est pas un code postal { $country ->
    [MC] de Monaco
   *[FR] de France
 }
    .here = { $country ->
    [MC] un code postal y est fait de 980 et de deux chiffres
   *[FR] un code postal y a cinq chiffres
 }
    .help = corrigez le code postal ; pour une adresse ailleurs, ajoutez `country:`

postcode-mismatch = { $postcode } n'est pas un code postal de { $town }
    .here = les codes postaux de cette ville commencent par { $due }
    .help = corrigez le code postal ou la ville

premium-number = le service derrière le { $number } est payant pour l'appelant
    .here = un numéro surtaxé
    .help = donnez un numéro non surtaxé pour les réclamations, les contrats et l'exercice des droits

freemail-officer = le délégué est joint à une boîte que n'importe qui peut ouvrir : { $email }
    .here = ce fournisseur est ouvert à tous
    .help = donnez une adresse du domaine de l'organisation

identifiers-disagree = { $first } et { $second } sont des numéros de deux sociétés
    .here = ce numéro appartient à une unité légale
    .other = et celui-ci à une autre
    .help = corrigez celui qui est faux : un SIRET commence par le SIREN, un numéro de TVA français finit par lui

malformed-number = « { $number } » n'est pas un { $kind ->
    [siren] SIREN
    [siret] SIRET
    [rna] numéro RNA
   *[vat] numéro de TVA
 }
    .here = sa clé ou sa longueur est fausse
    .help = recopiez le numéro depuis le registre
misgrouped-number = les chiffres de « { $number } » ne sont pas groupés comme d'usage
    .here = s'écrit d'ordinaire { $usual }
    .help = groupez les chiffres comme d'usage ; `check --fix` s'en charge

missing-version-date = le document ne dit pas de quand il date
    .here = aucune date de ce texte n'est la sienne
    .help = donnez la date de la version, en tête ou à la fin

wrong-basis-letter = { $kind ->
    [unknown] l'article 6, paragraphe 1, du RGPD n'a pas de lettre { $letter })
   *[other] la lettre { $letter }) n'est pas celle de la base nommée : { $basis }
 }
    .here = { $kind ->
    [unknown] les lettres finissent avec f)
   *[other] c'est une autre base
 }
    .basis = celle-ci figure à l'article { $article }
    .help = corrigez la lettre ou la base

absolute-security = une sécurité absolue est promise : « { $text } »
    .here = aucune mesure ne permet de tenir cette promesse
    .help = dites ce qui est fait, et que c'est adapté au risque

premature-breach-period = quatre-vingt-seize heures sont données pour notifier une violation, et la loi en donne 72 : « { $text } »
    .here = ce délai est celui d'une proposition, non de la loi
    .help = dites « 72 heures au plus tard après en avoir pris connaissance »

rights-for-a-fee = des frais sont demandés pour l'exercice d'un droit : « { $text } »
    .here = les droits s'exercent gratuitement
    .help = supprimez ces frais ; il ne peut en être exigé que pour les demandes manifestement infondées ou excessives, et pour des copies supplémentaires

hedged-fact = le document laisse ouvert si cela se fait : « { $text } »
    .here = le lecteur n'apprend pas si cela a lieu
    .help = dites que cela se fait, ou à quelle condition

unannounced-changes = le document est modifié sans que ses lecteurs en soient avertis : « { $text } »
    .here = personne n'apprend cette modification
    .help = dites comment les lecteurs sont avertis des modifications substantielles

abolished-dispute-platform = les consommateurs sont renvoyés à une plateforme fermée le 20 juillet 2025 : « { $text } »
    .here = personne n'y répond plus
    .help = supprimez ce renvoi, et nommez le médiateur de la consommation

short-refusal = le refus est mémorisé pendant { $refusal }, et le consentement pendant { $consent }
    .here = qui refuse est sollicité plus tôt
    .other = qui accepte est laissé en paix plus longtemps
    .help = mémorisez l'un et l'autre aussi longtemps

missing-mediator = les mentions légales parlent de ventes aux consommateurs, et ne nomment aucun médiateur
    .here = ce texte ne vaut que pour les consommateurs
    .data = aucun médiateur n'est déclaré
    .help = déclarez le médiateur parmi les entités, et nommez-le sous `mediators`
    .text-help = donnez le nom, l'adresse et le site du médiateur de la consommation
