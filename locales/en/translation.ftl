# Findings about the translation.

bound-differs = the languages do not limit { $value } alike
    .here = { $here } { $bound ->
        [at-most] makes it a maximum
        [at-least] makes it a minimum
       *[exact] sets no limit
     }
    .there = { $there } { $other ->
        [at-most] makes it a maximum
        [at-least] makes it a minimum
       *[exact] sets no limit
     }
    .help = make both languages say the same

exception-differs = { $here } makes a reservation that { $there } does not make
    .with = the reservation is made here
    .without = none is made here
    .help = make it in both languages, or in neither

forbidden-rendering = “{ $words }” is not the term: write “{ $write }”
    .here = this is a literal rendering, or another term
    .there = the other language says this
    .note = { $source } has the term “{ $write }”
    .help = write “{ $write }”

foreign-date = the date “{ $date }” is not written in the language of the text
    .here = the month has its { $language ->
        [fr] French
        [en] English
       *[other] foreign
     } name
    .help = write the date in the language of the text, or print it with { "`{{date \"…\"}}`" }

foreign-number = the number { $number } has the decimal mark of another language
    .here = { $language ->
        [fr] French has a comma here
        [en] English has a point here
       *[other] this language has another one
     }
    .help = write the number as the language of the text writes it

foreign-quotation = quotation marks of another language
    .here = { $language ->
        [fr] French has « guillemets »
        [en] English has “quotation marks”
       *[other] this language has others
     }
    .help = use the marks of the language of the text

modality-differs = { $here } obliges where { $there } permits
    .obliges = this is an obligation
    .permits = this is a possibility
    .help = decide which of the two is meant, and say it in both languages

negation-differs = { $here } denies what { $there } affirms
    .denies = this sentence denies
    .affirms = this one does not
    .help = decide which of the two is true, and say it in both languages

stale-translation = { $here } bears an older date than { $there }
    .older = { $here } is of { $value }
    .newer = { $there } is of { $other }
    .help = bring the older text up to date, and give both the same date

trigger-differs = the languages let { $value } run from different events
    .here = { $here } says: { $event }
    .there = { $there } says: { $other }
    .help = name the same event in both languages

unequal-length = a section has { $count } words in one language and { $other } in the other
    .here = { $here } has { $count }
    .there = { $there } has { $other }
    .help = see whether a passage is missing in the shorter one

untranslated-text = { $here } holds a passage in { $language ->
    [fr] French
    [en] English
   *[other] another language
 }
    .here = this is { $language ->
        [fr] French
        [en] English
       *[other] another language
     }
    .there = the section in the other language
    .help = translate the passage, or set it between quotation marks if it is quoted
