# Les constatations sur la traduction.

bound-differs = les deux langues ne limitent pas de la même façon la durée de { $value }
    .here = { $here } { $bound ->
        [at-most] en fait un maximum
        [at-least] en fait un minimum
       *[exact] ne fixe pas de limite
     }
    .there = { $there } { $other ->
        [at-most] en fait un maximum
        [at-least] en fait un minimum
       *[exact] ne fixe pas de limite
     }
    .help = faites dire la même chose aux deux langues

exception-differs = { $here } fait une réserve que { $there } ne fait pas
    .with = la réserve est faite ici
    .without = aucune n'est faite ici
    .help = faites-la dans les deux langues, ou dans aucune

forbidden-rendering = « { $words } » n'est pas le terme : écrivez « { $write } »
    .here = c'est un calque, ou un autre terme
    .there = l'autre langue dit ceci
    .note = { $source } : le terme est « { $write } »
    .help = écrivez « { $write } »

foreign-date = la date « { $date } » n'est pas écrite dans la langue du texte
    .here = le mois porte son nom { $language ->
        [fr] français
        [en] anglais
       *[other] étranger
     }
    .help = écrivez la date dans la langue du texte, ou imprimez-la par { "`{{date \"…\"}}`" }

foreign-number = le nombre { $number } a le signe décimal d'une autre langue
    .here = { $language ->
        [fr] le français met ici une virgule
        [en] l'anglais met ici un point
       *[other] cette langue en met un autre
     }
    .help = écrivez le nombre comme l'écrit la langue du texte

foreign-quotation = des guillemets d'une autre langue
    .here = { $language ->
        [fr] le français met des « guillemets »
        [en] l'anglais met des “quotation marks”
       *[other] cette langue en met d'autres
     }
    .help = employez les guillemets de la langue du texte

modality-differs = { $here } oblige là où { $there } permet
    .obliges = ceci est une obligation
    .permits = ceci est une possibilité
    .help = décidez laquelle des deux est voulue, et dites-la dans les deux langues

negation-differs = { $here } nie ce que { $there } affirme
    .denies = cette phrase nie
    .affirms = celle-ci ne nie pas
    .help = décidez laquelle des deux est vraie, et dites-la dans les deux langues

stale-translation = { $here } porte une date plus ancienne que { $there }
    .older = { $here } est du { $value }
    .newer = { $there } est du { $other }
    .help = mettez à jour le texte le plus ancien, et donnez aux deux la même date

trigger-differs = les deux langues ne font pas courir la durée de { $value } du même événement
    .here = { $here } dit : { $event }
    .there = { $there } dit : { $other }
    .help = nommez le même événement dans les deux langues

unequal-length = une section a { $count } mots dans une langue et { $other } dans l'autre
    .here = { $here } en a { $count }
    .there = { $there } en a { $other }
    .help = voyez s'il manque un passage dans le texte le plus court

untranslated-text = { $here } contient un passage en { $language ->
    [fr] français
    [en] anglais
   *[other] une autre langue
 }
    .here = ceci est { $language ->
        [fr] du français
        [en] de l'anglais
       *[other] une autre langue
     }
    .there = la section dans l'autre langue
    .help = traduisez le passage, ou mettez-le entre guillemets s'il est cité
