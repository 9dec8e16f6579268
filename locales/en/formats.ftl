### What the text of a value must look like, and how values are worded.

format-country = `{ $value }` is not an ISO 3166-1 country code: two capital letters, such as `FR`, or `*`
format-date = `{ $value }` is not a date: write year, month and day, such as `2026-01-31`
format-date-impossible = `{ $value }` is not a day of the calendar
format-duration = `{ $value }` is not an ISO 8601 duration: write `P3Y` for three years, `P13M` for thirteen months, `P10D` for ten days, `PT72H` for 72 hours
format-duration-zero = a duration of zero means nothing: `{ $value }`
format-email = `{ $value }` is not an e-mail address
format-file = this file holds a value that its key cannot take
format-host = `{ $value }` is not a host name: write it without `https://` and without a path, such as `www.example.org`
format-lifetime = `{ $value }` is not a lifetime: write `session`, or an ISO 8601 duration such as `P13M`
format-money = `{ $value }` is not an amount: write the number and then the currency, such as `9041900 EUR` or `1500.50 EUR`
format-phone = `{ $value }` is not a telephone number: write it with its country code, such as `+33 1 53 73 22 22`
format-range = `{ $value }` is not a whole number from { $least } to { $most }
format-rna = `{ $value }` is not a number of the national register of associations: W and nine digits
format-siren = `{ $value }` is not a SIREN: nine digits
format-siren-checksum = the check digit of SIREN `{ $value }` is wrong: a digit is mistyped
format-siret = `{ $value }` is not a SIRET: fourteen digits
format-siret-checksum = the check digit of SIRET `{ $value }` is wrong: a digit is mistyped
format-territory = `{ $value }` is not a territory: write `EU` for the European Union, `EEA` for the European Economic Area, or an ISO 3166-1 country code such as `MC`
format-url = `{ $value }` is not a web address: write it in full, such as `https://www.example.org/privacy`
format-url-password = `{ $value }` holds a user name or a password
format-url-scheme = `{ $value }` does not begin with `https://` or `http://`
format-vat = `{ $value }` is not an intra-Community VAT number
format-vat-checksum = the key of VAT number `{ $value }` is wrong: a digit is mistyped
format-vat-prefix = VAT number `{ $value }` lacks the prefix of its country, such as `FR`

duration-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
duration-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
duration-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
duration-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
duration-business-days = { $n ->
    [one] 1 business day
   *[other] { $n } business days
}
duration-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
duration-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
duration-seconds = { $n ->
    [one] 1 second
   *[other] { $n } seconds
}
