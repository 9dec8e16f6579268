//! Values in words: dates, durations, lists, countries and postal addresses.
//!
//! The words are Fluent messages of `locales/<language>/values.ftl` and `countries.ftl`; here is
//! only what goes where.

use super::{Language, Words};
use crate::diagnostic::{Arg, Message};
use crate::fact::{Address, Calendar, Country, Date, Duration, Lifetime, Money, PartialDate};

/// A date: "22 novembre 2026", "1er janvier 2026", "22 November 2026".
pub fn date(words: &Words, date: Date) -> String {
    words.message(&date_message(date.into()))
}

/// A date, whole or without a day, still without a language.
pub fn date_message(date: PartialDate) -> Message {
    let month = MONTHS.get(usize::try_from(date.month - 1).unwrap_or_default());
    let message = match date.day {
        Some(day) => Message::new("date").arg("day", i64::from(day)),
        None => Message::new("date-of-month"),
    };
    message
        .arg("month", Message::new(month.copied().unwrap_or_default()))
        .arg("year", date.year.to_string())
}

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
    "month-9", "month-10", "month-11", "month-12",
];

/// A period in its own units: "14 mois", "1 year and 6 months", "10 jours ouvrés".
pub fn duration(words: &Words, duration: &Duration) -> String {
    let days = match duration.calendar {
        Calendar::Civil => "count-days",
        Calendar::Business => "count-business-days",
    };
    let counts = [
        (duration.years, "count-years"),
        (duration.months, "count-months"),
        (duration.weeks, "count-weeks"),
        (duration.days, days),
        (duration.hours, "count-hours"),
        (duration.minutes, "count-minutes"),
        (duration.seconds, "count-seconds"),
    ];
    let parts = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, id)| Arg::Message(Message::new(id).arg("count", i64::from(count))));
    words.arg(&Arg::AllOf(parts.collect()))
}

/// How long a tracker lives: "13 mois", "until the browser is closed".
pub fn lifetime(words: &Words, lifetime: &Lifetime) -> String {
    match lifetime {
        Lifetime::Session => words.message(&Message::new("lifetime-session")),
        Lifetime::Period(period) => duration(words, period),
    }
}

/// A whole number in groups of three digits: `9 041 900`, `9,041,900`.
pub fn number(language: Language, number: u64) -> String {
    let digits = number.to_string();
    let separator = match language {
        Language::Fr => '\u{202f}',
        Language::En => ',',
    };
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// A number of things in words, masculine in French; in digits from a hundred on.
pub fn count(words: &Words, count: usize) -> String {
    let in_words = words.text(&format!("number-{count}"), None, &[]);
    in_words.unwrap_or_else(|| count.to_string())
}

/// An amount of money: "9 041 900 euros", "€9,041,900".
pub fn money(words: &Words, money: &Money) -> String {
    let (whole, rest) = (money.hundredths / 100, money.hundredths % 100);
    let whole = number(words.language(), whole);
    let amount = match (rest, words.language()) {
        (0, _) => whole,
        (_, Language::Fr) => format!("{whole},{rest:02}"),
        (_, Language::En) => format!("{whole}.{rest:02}"),
    };
    let message = Message::new("money").arg("currency", money.currency.code());
    let plural = if money.hundredths < 200 { "one" } else { "other" };
    words.message(&message.arg("amount", amount).arg("plural", plural))
}

/// A list in a sentence, of which one holds: "a, b ou c".
pub fn any<T: ToString>(words: &Words, items: impl IntoIterator<Item = T>) -> String {
    words.arg(&Arg::any_of(items))
}

/// A list in a sentence: "a, b et c".
pub fn list<T: ToString>(words: &Words, items: impl IntoIterator<Item = T>) -> String {
    words.arg(&Arg::all_of(items))
}

/// The name of a country; the words for "any country" where it cannot be told.
pub fn country(words: &Words, country: Country) -> String {
    let id = if country.is_any() {
        "country-any".to_owned()
    } else {
        format!("country-{}", country.code())
    };
    words.text(&id, None, &[]).unwrap_or_else(|| country.code().to_owned())
}

/// Where something is that is in a country: "en France", "in the United States".
pub fn in_country(words: &Words, country: Country) -> String {
    let name = self::country(words, country);
    words.message(&Message::new("in-country").arg("code", country.code()).arg("country", name))
}

/// The lines of a postal address as an envelope shows them. The country is named unless it is
/// France, where every notice of this project is at home, or is called like the town.
pub fn address_lines(words: &Words, address: &Address) -> Vec<String> {
    let mut lines = vec![address.street.clone()];
    lines.extend(address.complement.clone());
    lines.push(format!("{} {}", address.postcode, address.locality));
    if address.country != Country::FRANCE {
        // A city that is a country is named once: « 98000 Monaco ».
        let named = country(words, address.country);
        if named != address.locality {
            lines.push(named);
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// A postal address on one line.
pub fn address(words: &Words, address: &Address) -> String {
    address_lines(words, address).join(", ")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use super::{address, count, country, date, duration, in_country, money, number};
    use crate::fact::Address;
    use crate::language::{Language, Words};
    use crate::source::FileId;

    fn words(language: Language) -> Words {
        let texts = match language {
            Language::Fr => [
                include_str!("../../locales/fr/rules.ftl"),
                include_str!("../../locales/fr/values.ftl"),
                include_str!("../../locales/fr/countries.ftl"),
            ],
            Language::En => [
                include_str!("../../locales/en/rules.ftl"),
                include_str!("../../locales/en/values.ftl"),
                include_str!("../../locales/en/countries.ftl"),
            ],
        };
        let (words, findings) =
            Words::new(language, texts.map(|text| (FileId::from_index(0), text)));
        assert_eq!(findings, []);
        words
    }

    #[test]
    fn dates_are_worded() {
        let (fr, en) = (words(Language::Fr), words(Language::En));
        let table = [
            ("2026-01-01", "1er janvier 2026", "1 January 2026"),
            ("2026-11-22", "22 novembre 2026", "22 November 2026"),
            ("1988-08-11", "11 août 1988", "11 August 1988"),
        ];
        for (text, french, english) in table {
            let day = text.parse().unwrap();
            assert_eq!(date(&fr, day), french);
            assert_eq!(date(&en, day), english);
        }
    }

    #[test]
    fn durations_are_worded() {
        let (fr, en) = (words(Language::Fr), words(Language::En));
        let table = [
            ("P1Y", "1 an", "1 year"),
            ("P14M", "14 mois", "14 months"),
            ("P1Y6M", "1 an et 6 mois", "1 year and 6 months"),
            ("P10D", "10 jours", "10 days"),
            ("PT72H", "72 heures", "72 hours"),
        ];
        for (text, french, english) in table {
            let period = text.parse().unwrap();
            assert_eq!(duration(&fr, &period), french);
            assert_eq!(duration(&en, &period), english);
        }
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(number(Language::Fr, 9_041_900), "9\u{202f}041\u{202f}900");
        assert_eq!(number(Language::Fr, 1234), "1\u{202f}234");
        assert_eq!(number(Language::En, 1234), "1,234");
    }

    #[test]
    fn amounts_and_counts_are_worded() {
        let (fr, en) = (words(Language::Fr), words(Language::En));
        let table = [
            ("9041900 EUR", "9\u{202f}041\u{202f}900 euros", "€9,041,900"),
            ("1 EUR", "1 euro", "€1"),
            ("1500.50 CHF", "1\u{202f}500,50 francs suisses", "CHF 1,500.50"),
            ("10000 USD", "10\u{202f}000 dollars des États-Unis", "US$10,000"),
        ];
        for (text, french, english) in table {
            let amount = text.parse().unwrap();
            assert_eq!(money(&fr, &amount), french);
            assert_eq!(money(&en, &amount), english);
        }
        for (number, french, english) in [
            (17, "dix-sept", "seventeen"),
            (33, "trente-trois", "thirty-three"),
            (71, "soixante et onze", "seventy-one"),
            (80, "quatre-vingts", "eighty"),
            (95, "quatre-vingt-quinze", "ninety-five"),
            (100, "100", "100"),
        ] {
            assert_eq!([count(&fr, number), count(&en, number)], [french, english]);
        }
    }

    #[test]
    fn countries_take_their_prepositions() {
        let (fr, en) = (words(Language::Fr), words(Language::En));
        let table = [
            ("FR", "en France", "in France"),
            ("MC", "à Monaco", "in Monaco"),
            ("US", "aux États-Unis", "in the United States"),
            ("CA", "au Canada", "in Canada"),
            ("GG", "à Guernesey", "in Guernsey"),
            ("FO", "aux Îles Féroé", "in the Faroe Islands"),
            ("IM", "à l'Île de Man", "in the Isle of Man"),
            ("DM", "à la Dominique", "in Dominica"),
            ("BF", "au Burkina Faso", "in Burkina Faso"),
        ];
        for (code, french, english) in table {
            let country = code.parse().unwrap();
            assert_eq!(in_country(&fr, country), french);
            assert_eq!(in_country(&en, country), english);
        }
    }

    #[test]
    fn addresses_name_foreign_countries() {
        let words = words(Language::Fr);
        assert_eq!(country(&words, "US".parse().unwrap()), "États-Unis");
        let mut place = Address {
            street: "11 rue du Gabian".to_owned(),
            complement: None,
            postcode: "98000".to_owned(),
            locality: "Monaco".to_owned(),
            country: "MC".parse().unwrap(),
        };
        assert_eq!(address(&words, &place), "11 rue du Gabian, 98000 Monaco");
        place.locality = "Monte-Carlo".to_owned();
        assert_eq!(address(&words, &place), "11 rue du Gabian, 98000 Monte-Carlo, Monaco");
        place.country = "FR".parse().unwrap();
        assert_eq!(address(&words, &place), "11 rue du Gabian, 98000 Monte-Carlo");
    }
}
