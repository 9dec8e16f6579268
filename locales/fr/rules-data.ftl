# Ce que disent les règles qui confrontent les données au droit. Les autres sont dans `rules.ftl`.

interests-of-public-body = la finalité `{ $purpose }` d'une personne publique repose sur l'intérêt légitime
    .here = cette base est fermée aux autorités publiques dans l'exécution de leurs missions
    .controller = le responsable du traitement est une personne publique
    .help = indiquez `public-task` ou `legal-obligation` ; si la finalité est étrangère aux missions, dérogez à la règle avec ce motif

untold-legal-text = la finalité `{ $purpose }` repose sur la loi, et aucun texte n'est déclaré
    .here = cette base est définie par un texte
    .purpose = la finalité
    .help = ajoutez `legal-text:` avec le texte et son article

canvassing-without-consent = les appels de `{ $marketing }` ne reposent pas sur le consentement
    .here = depuis le 11 août 2026, le démarchage téléphonique suppose un consentement préalable
    .calls = ces messages passent par le téléphone
    .help = recueillez le consentement et déclarez-le comme base, renoncez au téléphone, ou dites dans `condition:` que les appels portent sur un contrat en cours

message-without-consent = les messages électroniques de `{ $marketing }` ne reposent ni sur le consentement ni sur l'exception propre aux clients
    .here = cette base ne vaut que si les conditions de l'exception sont réunies
    .messages = ces messages passent par courrier électronique ou par SMS
    .help = déclarez `consent`, ou dites dans `condition:` qu'ils vont aux clients, pour des produits ou services analogues

missing-opt-out = rien ne dit comment mettre fin aux messages de `{ $marketing }`
    .here = ces messages n'ont pas d'`opt-out`
    .help = ajoutez `opt-out:` avec le moyen, comme le lien présent dans chaque message, ou le `contact:` à qui écrire

exempt-advertising-cookie = le cookie `{ $cookie }` suppose le consentement par son objet, et est déclaré sans lui
    .here = ce traceur sert à la publicité
    .without = ici, il est dispensé de consentement
    .help = placez-le dans une catégorie `consent: true`, et retirez `exemption:`

company-as-director = le directeur de la publication, « { $name } », n'est pas une personne physique
    .here = c'est le nom d'une personne qui est demandé
    .body = ceci est une entité
    .help = nommez le représentant légal de l'éditeur

missing-transfer-copy = le transfert à `{ $recipient }` repose sur des garanties, et rien ne dit comment en obtenir une copie
    .here = une copie de ces garanties peut être demandée
    .printed = le document nomme le destinataire ici
    .help = ajoutez `copy:` avec le contact auprès duquel une copie s'obtient

missing-arrangement = l'activité `{ $activity }` a des responsables conjoints, et rien ne dit les grandes lignes de leur accord
    .here = ce destinataire détermine les finalités et les moyens avec le responsable du traitement
    .activity = l'activité
    .help = ajoutez `arrangement:` avec le lien où se lisent les grandes lignes de l'accord

late-breach-notification = les violations sont notifiées à l'autorité dans un délai de { $period }, et la loi donne 72 heures
    .here = plus de 72 heures
    .help = déclarez `PT72H`, ou moins

wrong-consent-age = les mineurs consentent seuls à partir de { $age } ans, ce qui n'est pas l'âge de la loi
    .here = { $law ->
        [fifteen] cet âge est de 15 ans en France et à Monaco
       *[range] cet âge est compris entre 13 et 16 ans
    }
    .help = déclarez l'âge que fixe la loi

contradictory-automated-decisions = `{ $decision }` est une décision automatisée, et les données disent qu'il n'y en a pas
    .here = ceci est décidé par une machine seule
    .none = ici, il est dit que rien ne l'est
    .help = supprimez l'un des deux

undescribed-automated-decision = l'activité `{ $activity }` prend des décisions automatisées, et aucune n'est décrite
    .here = ici, des décisions sont prises par une machine seule
    .help = décrivez chacune sous `automated-decisions:`, avec sa `logic` et ses `consequences`

conflicted-officer = { $name } est le délégué à la protection des données, et dirige aussi ce qu'il doit contrôler
    .here = voici le délégué
    .directs = la même personne est nommée ici
    .help = désignez une autre personne comme délégué

ended-controller = { $when ->
    [ended] « { $entity } » n'existe plus, et les données la nomment encore
   *[begins] « { $entity } » n'existe pas encore, et les données la nomment déjà
 }
    .here = elle est nommée ici
    .date = cette date le dit
    .help = nommez l'entité qui la remplace aujourd'hui, ou corrigez la date

misordered-version = { $what ->
    [number] deux versions portent le numéro { $number }
   *[date] la version { $number } figure sous une plus récente, et porte une date postérieure
 }
    .here = cette version est la plus ancienne par son rang
    .newer = celle-ci figure au-dessus
    .help = énumérez les versions de la plus récente à la plus ancienne, chacune avec son numéro

foreign-authority = les données nomment `{ $authority }` et aucune autorité de contrôle d'un pays dont le droit s'applique
    .here = c'est l'autorité d'un autre pays
    .country = ce droit s'applique
    .help = nommez d'abord { $competent }


unfounded-portability = le droit à la portabilité est énuméré, et tous les traitements reposent sur la loi
    .here = ce droit ne peut s'exercer ici
    .help = retirez ce droit, ou déclarez la base sur laquelle il repose

outdated-tcf = la version { $version } du Transparency and Consent Framework n'est plus admise
    .here = la version { $least } s'impose depuis le 28 février 2026
    .help = déclarez la version { $least } dès que la plateforme de consentement l'utilise

missing-vendor = le cookie `{ $cookie }` est celui d'un tiers, et rien ne dit duquel
    .here = un tiers dépose ce traceur
    .printed = le document l'imprime ici
    .help = { $known ->
        [yes] ajoutez `vendor:` ; les traceurs de ce nom sont en général ceux de { $vendor }
       *[no] ajoutez `vendor:` avec le destinataire qui le dépose
    }

late-response = { $what ->
    [extension] la prolongation du délai de réponse, de { $period }, dépasse deux mois
   *[response] il est répondu aux demandes dans un délai de { $period }, et la loi donne un mois
 }
    .here = plus long que ce que donne la loi
    .help = { $what ->
        [extension] déclarez `P2M`, ou moins
       *[response] déclarez `P1M`, ou moins ; les demandes complexes ont `extension:`
    }

insecure-address = la page `{ $address }` se consulte sans chiffrement
    .here = cette adresse commence par `http://`
    .help = écrivez `https://` dès que la page est ainsi servie

startless-period = la durée de `{ $rule }`, { $period }, ne commence nulle part
    .here = rien ne dit à partir de quand cette durée court
    .printed = le document l'imprime ici
    .help = ajoutez `trigger:` avec l'événement dont la durée court

special-data-without-condition = la catégorie `{ $category }` relève des catégories particulières de données, et aucune condition n'est déclarée
    .here = ces données ne peuvent être traitées qu'à l'une des conditions de l'article 9, paragraphe 2
    .help = déclarez la condition sous `special:`, par exemple `special: explicit-consent`

missing-accessibility = `{ $publisher }` est un organisme public, et rien ne dit dans quelle mesure ses sites sont accessibles
    .here = cet organisme public publie les sites
    .notice = les mentions légales le diraient ici
    .help = déclarez `accessibility:` avec son `status`, et la déclaration (`statement`) parmi les liens

destroyed-archives = un organisme public supprime ses données à la fin, sans sélection pour les archives publiques
    .here = suppression pure et simple
    .controller = les documents de cet organisme public sont des archives publiques
    .help = convenez de la sélection avec les archives, et déclarez `archiving` pour ce qui est conservé

missing-data-category = la finalité `{ $purpose }` ne dit pas quelles données elle utilise, et la loi de Monaco le demande
    .here = cette finalité n'énumère aucune catégorie de données
    .help = nommez les catégories sous `data:`

missing-marketing-objection = le droit d'opposition n'est pas énuméré, et la loi de Monaco le demande pour la prospection au profit de tiers
    .here = `objection` manque ici
    .notice = le document parle des droits ici
    .help = ajoutez `objection` à `rights`

missing-directives = le droit de définir des directives sur le sort des données après le décès n'est pas { $from ->
    [prose] indiqué
   *[data] énuméré
 }
    .here = `post-mortem-directives` manque ici
    .notice = le document parle des droits ici
    .text = ce texte parle des droits, mais pas de celui-ci
    .help = ajoutez `post-mortem-directives` à `rights`
    .text-help = dites que des directives relatives à la conservation, à l'effacement et à la communication des données après le décès peuvent être définies

uncertified-recipient = rien ne dit que `{ $recipient }` est certifié au titre du Data Privacy Framework
    .here = l'adéquation de ce pays ne couvre que les organismes certifiés
    .tool = le transfert repose sur l'adéquation
    .help = vérifiez l'inscription sur la liste du cadre et déclarez `certified: true`, ou nommez un autre outil
