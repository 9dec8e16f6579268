//! Numbers and units as both languages write them, for the operators.

/// Number words up to a hundred.
pub(super) fn word(number: u32, french: bool) -> Option<String> {
    if number == 0 || number > 99 {
        return None;
    }
    Some(if french { french_word(number) } else { english_word(number) })
}

/// The number of a word.
pub(super) fn value(word: &str, french: bool) -> Option<u32> {
    if let Ok(number) = word.parse() {
        return Some(number);
    }
    let wanted = word.to_lowercase();
    let wanted = if wanted == "une" { "un".to_owned() } else { wanted };
    (1..=99).find(|number| self::word(*number, french).is_some_and(|word| word == wanted))
}

const ENGLISH: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] =
    ["", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const FRENCH: [&str; 17] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize",
];
const DIZAINES: [&str; 7] = ["", "dix", "vingt", "trente", "quarante", "cinquante", "soixante"];

fn english_word(number: u32) -> String {
    let (tens, ones) = (number as usize / 10, number as usize % 10);
    match (tens, ones) {
        (0 | 1, _) => ENGLISH[number as usize].to_owned(),
        (_, 0) => TENS[tens].to_owned(),
        _ => format!("{}-{}", TENS[tens], ENGLISH[ones]),
    }
}

fn french_word(number: u32) -> String {
    let number = number as usize;
    match number {
        0..=16 => FRENCH[number].to_owned(),
        17..=19 => format!("dix-{}", FRENCH[number - 10]),
        71 => "soixante et onze".to_owned(),
        70..=79 => format!("soixante-{}", french_word(u32::try_from(number).unwrap() - 60)),
        80 => "quatre-vingts".to_owned(),
        81..=99 => format!("quatre-vingt-{}", french_word(u32::try_from(number).unwrap() - 80)),
        _ => match (number / 10, number % 10) {
            (tens, 0) => DIZAINES[tens].to_owned(),
            (tens, 1) => format!("{} et un", DIZAINES[tens]),
            (tens, ones) => format!("{}-{}", DIZAINES[tens], FRENCH[ones]),
        },
    }
}

/// A unit in the number that a count needs.
pub(super) fn unit(unit: char, count: u32, french: bool) -> &'static str {
    match (unit, count > 1, french) {
        ('Y', false, true) => "an",
        ('Y', true, true) => "ans",
        ('M', _, true) => "mois",
        ('W', false, true) => "semaine",
        ('W', true, true) => "semaines",
        ('D', false, true) => "jour",
        ('D', true, true) => "jours",
        (_, false, true) => "heure",
        (_, true, true) => "heures",
        ('Y', false, false) => "year",
        ('Y', true, false) => "years",
        ('M', false, false) => "month",
        ('M', true, false) => "months",
        ('W', false, false) => "week",
        ('W', true, false) => "weeks",
        ('D', false, false) => "day",
        ('D', true, false) => "days",
        (_, false, false) => "hour",
        (_, true, false) => "hours",
    }
}

/// The unit of a word.
pub(super) fn unit_of(word: &str) -> Option<char> {
    Some(match word.to_lowercase().trim_end_matches('s') {
        "an" | "année" | "year" => 'Y',
        "moi" | "month" => 'M',
        "semaine" | "week" => 'W',
        "jour" | "day" => 'D',
        "heure" | "hour" => 'H',
        _ => return None,
    })
}
