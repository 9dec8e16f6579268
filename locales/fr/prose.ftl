# Ce qui ne va pas dans une expression : le détail de la constatation template-syntax.

template-argument-extra = `{ $helper }` a reçu plus de valeurs qu'il n'en lit
template-argument-missing = il manque à `{ $helper }` ce qu'il doit imprimer
template-block-close = rien n'ouvre le bloc `{ $block }` qui se ferme ici
template-block-inline = une liste, un tableau ou une adresse s'écrit seul sur sa ligne
template-block-open = le bloc `{ $block }` n'est pas fermé
template-else = ce « else » n'est dans aucune condition, ou vient après le dernier
template-endless = les répétitions de ce texte n'en finissent pas
template-expression = sa forme n'est pas admise
template-too-many = un texte imprime au plus { $most } expressions
template-unclosed = elle n'est pas fermée
template-unescaped = trois accolades ou un « & » imprimeraient des balises ; deux accolades suffisent
