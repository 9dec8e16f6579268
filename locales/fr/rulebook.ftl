# Le livre des règles : de quoi elles traitent, et pourquoi certaines n'ont besoin d'aucune loi.

rulebook-title = Les règles
rulebook-line = - { $label } : { $value }
rulebook-level = niveau
rulebook-profile = profil
rulebook-jurisdictions = droit applicable
rulebook-period = en vigueur
rulebook-aliases = auparavant
rulebook-reason = sans texte de loi
rulebook-law = loi
rulebook-from = à partir du { $day }
rulebook-until = jusqu'au { $day }
rulebook-source = { $source } ({ $read })
rulebook-today = Au { $day } :
rulebook-rule = règle
rulebook-summary = ce qu'elle vérifie
rulebook-introduction =
    Tabellion cherche { $rules } défauts dans les politiques de confidentialité, les politiques relatives aux cookies et les mentions légales. Chacun a son chapitre : ce que la règle vérifie et pourquoi, un exemple de chaque côté, et le droit qui la fonde, avec sa source et ce qui en a été lu. Le droit est donné dans son état au { $day }.

    Le niveau **error** signale une mention qui manque ou qui est fausse, **warning** un manquement ou une contradiction probables, **advice** une bonne pratique, ou une règle de droit qui n'a pas été confrontée à son texte. Le profil `default` retient ce que chacun veut savoir ; `strict` y ajoute les bonnes pratiques, et `pedantic` ce qui peut mériter un coup d'œil, au prix de fausses alertes. Niveaux et profils se règlent dans `tabellion.yaml`.

    Tabellion informe ; il ne donne pas de conseil juridique.

source-official = lu dans le texte
source-secondary = confirmé par une source secondaire
source-recalled = non confronté au texte : à vérifier avant de s'y fier

family-syntax = Fichiers et leur forme
family-identity = Identité et coordonnées
family-dates = Dates et versions
family-retention = Conservation
family-legal-bases = Bases légales
family-recipients = Destinataires et rôles
family-transfers = Transferts
family-cookies = Cookies et traceurs
family-rights = Droits
family-structure = Structure et renvois
family-translation = Traduction
family-identifiers = Identifiants
family-links = Liens
family-outdated-law = Droit périmé
family-marketing = Prospection directe
family-legal-notice = Mentions légales
family-commerce = Commerce électronique et consommation
family-accessibility = Organismes publics et accessibilité
family-monaco = Monaco
family-settings = Réglages

reason-shape = ce qui est illisible ne peut pas être publié
reason-settings = ce qui est demandé au vérificateur doit avoir un sens
reason-structure = un document qui ne mène nulle part ne peut pas être suivi
reason-facts = deux affirmations différentes d'un même fait ne peuvent pas être vraies toutes les deux
reason-translation = le lecteur d'une langue doit apprendre ce qu'apprend celui de l'autre
reason-calendar = le calendrier tranche
reason-form = la forme d'un numéro découle de ses propres chiffres
reason-table = chaque ligne de la table qui sert à juger nomme sa propre source
