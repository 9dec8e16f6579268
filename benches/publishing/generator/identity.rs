//! Who an organisation is: names, towns, numbers, periods. All of them are invented; telephone
//! numbers are those that the French authority keeps for works of fiction, numbers of companies have
//! a right check digit and begin as none does that is registered, addresses end in `.example`.

use std::collections::BTreeMap;

use super::draw::Draw;

/// An organisation: the name of its folder, and the values that its texts ask for.
#[derive(Clone, Debug)]
pub(crate) struct Identity {
    /// The name of its folder.
    pub(crate) id: String,
    /// The values by name.
    pub(crate) values: BTreeMap<&'static str, String>,
}

/// What kind of house it is, as its name says.
const HOUSES: &[&str] = &[
    "Maison",
    "Atelier",
    "Comptoir",
    "Boutique",
    "Manufacture",
    "Fabrique",
    "Halles",
    "Entrepôt",
    "Magasins",
    "Bazar",
];
/// A coined name is a head, a middle and a tail.
const HEADS: &[&str] = &[
    "Al", "Bel", "Cor", "Dal", "Ful", "Gal", "Hel", "Jol", "Kel", "Lor", "Mel", "Nor", "Ol", "Pel",
    "Quel", "Rol", "Sel", "Tal", "Val", "Zel",
];
const MIDDLES: &[&str] = &[
    "ba", "do", "di", "fe", "go", "ka", "ma", "mi", "no", "pa", "ri", "ro", "sa", "ta", "ti", "vo",
];
const TAILS: &[&str] = &[
    "belle", "quin", "dane", "fort", "gnac", "lier", "mont", "nelle", "rande", "rive", "sault",
    "tier", "vel", "zac",
];
/// What it sells.
const GOODS: &[(&str, &str)] = &[
    ("livres", "books"),
    ("tissus", "fabrics"),
    ("lampes", "lamps"),
    ("vélos", "bicycles"),
    ("jouets en bois", "wooden toys"),
    ("papiers peints", "wallpapers"),
    ("céramiques", "ceramics"),
    ("meubles", "furniture items"),
    ("paniers", "baskets"),
    ("couteaux", "knives"),
    ("plantes", "plants"),
    ("tapis", "rugs"),
];
/// Towns with a commercial court, their postcode, and the digits with which fictitious telephone
/// numbers of their part of the country begin.
const TOWNS: &[(&str, &str, &str)] = &[
    ("Lyon", "69003", "465 71"),
    ("Nantes", "44000", "261 91"),
    ("Rennes", "35000", "261 91"),
    ("Dijon", "21000", "353 01"),
    ("Angers", "49000", "261 91"),
    ("Tours", "37000", "261 91"),
    ("Caen", "14000", "261 91"),
    ("Reims", "51100", "353 01"),
    ("Metz", "57000", "353 01"),
    ("Brest", "29200", "261 91"),
    ("Limoges", "87000", "536 49"),
    ("Grenoble", "38000", "465 71"),
    ("Rouen", "76000", "261 91"),
    ("Amiens", "80000", "353 01"),
    ("Nancy", "54000", "353 01"),
    ("Annecy", "74000", "465 71"),
    ("Bayonne", "64100", "536 49"),
    ("Pau", "64000", "536 49"),
    ("Quimper", "29000", "261 91"),
    ("Avignon", "84000", "465 71"),
];
const WAYS: &[&str] = &["rue", "avenue", "place", "quai", "boulevard", "impasse"];
const NAMES_OF_WAYS: &[&str] = &[
    "des Tilleuls",
    "des Carnets",
    "du Moulin",
    "de la Fontaine",
    "des Tanneurs",
    "du Marché",
    "des Ormes",
    "de la Gare",
    "des Horlogers",
    "du Verger",
    "de la Forge",
    "des Peupliers",
    "du Lavoir",
    "des Tisserands",
    "de la Chapelle",
    "des Glycines",
];
/// Those who host sites: name, domain, street, postcode, town, telephone.
const HOSTS: &[[&str; 6]] = &[
    [
        "Nuage Boréal",
        "nuage-boreal.example",
        "4 quai des Tanneurs",
        "44000",
        "Nantes",
        "+33 2 61 91 10 20",
    ],
    [
        "Serveurs du Ponant",
        "serveurs-du-ponant.example",
        "18 rue des Ormes",
        "29200",
        "Brest",
        "+33 2 61 91 34 56",
    ],
    [
        "Machines Calmes",
        "machines-calmes.example",
        "7 avenue du Moulin",
        "38000",
        "Grenoble",
        "+33 4 65 71 22 08",
    ],
    [
        "Hébergement Saltère",
        "saltere.example",
        "31 place de la Forge",
        "64000",
        "Pau",
        "+33 5 36 49 77 41",
    ],
    [
        "Fermes Numériques Ardalès",
        "ardales.example",
        "12 boulevard du Lavoir",
        "51100",
        "Reims",
        "+33 3 53 01 60 15",
    ],
];
/// Those who mediate: name, domain, street, postcode, town.
const MEDIATORS: &[[&str; 5]] = &[
    [
        "Médiation des Comptoirs",
        "mediation-des-comptoirs.example",
        "9 rue des Glycines",
        "37000",
        "Tours",
    ],
    [
        "Concorde Consommation",
        "concorde-consommation.example",
        "26 place du Marché",
        "21000",
        "Dijon",
    ],
    ["Médiateurs du Négoce", "mediateurs-du-negoce.example", "3 quai de la Gare", "69003", "Lyon"],
];
/// Legal forms: the abbreviation, French, English, and who directs the company in both.
const FORMS: &[[&str; 5]] = &[
    [
        "SAS",
        "société par actions simplifiée",
        "simplified joint-stock company",
        "président",
        "president",
    ],
    ["SARL", "société à responsabilité limitée", "limited liability company", "gérant", "manager"],
    ["SA", "société anonyme", "public limited company", "directeur général", "chief executive"],
];
/// Periods: as data write them, French, English.
const YEARS: &[(&str, &str, &str)] = &[
    ("P3Y", "trois ans", "three years"),
    ("P4Y", "quatre ans", "four years"),
    ("P5Y", "cinq ans", "five years"),
];
const MAILBOXES: &[&str] = &["dpo", "donnees", "vie-privee"];
const SERVICES: &[&str] = &["service", "clients", "aide"];
const VERSIONS: &[&str] = &["1", "2", "3", "4"];

/// Who the organisation is.
pub(crate) fn of(draw: Draw) -> Identity {
    let (house, coined) = name(draw);
    let brand = format!("{house} {coined}");
    let domain = format!("{}-{}.example", coined.to_lowercase(), draw.number());
    let mut values = BTreeMap::from([
        ("prefix", coined.to_lowercase()),
        ("version", (*draw.one("version", VERSIONS)).to_owned()),
        ("date", date(draw)),
        ("capital", (5_000 + 500 * draw.below("capital", 0, 400)).to_string()),
        ("dpo", (*draw.one("dpo", MAILBOXES)).to_owned()),
        ("service", (*draw.one("service", SERVICES)).to_owned()),
        ("accounts", (*draw.one("accounts", &["P2Y", "P3Y"])).to_owned()),
        ("logs", (*draw.one("logs", &["P6M", "P9M", "P1Y"])).to_owned()),
        ("brand", brand),
        ("domain", domain.clone()),
    ]);
    form(draw, &mut values);
    places(draw, &mut values);
    numbers(draw, &mut values);
    Identity { id: domain.trim_end_matches(".example").to_owned(), values }
}

/// The kind of house and the coined name. No two of the first 44,800 organisations have the same:
/// the same company in two places would be a finding.
fn name(draw: Draw) -> (&'static str, String) {
    let mut rest = draw.scattered(HOUSES.len() * HEADS.len() * MIDDLES.len() * TAILS.len(), 27_689);
    let [house, head, middle, tail] = [HOUSES, HEADS, MIDDLES, TAILS].map(|words| {
        let word = words[rest % words.len()];
        rest /= words.len();
        word
    });
    (house, format!("{head}{middle}{tail}"))
}

fn date(draw: Draw) -> String {
    let (month, day) = (1 + draw.below("month", 0, 10), 1 + draw.below("day", 0, 28));
    format!("2026-{month:02}-{day:02}")
}

/// Its legal form, what it sells, and for how long it keeps orders.
fn form(draw: Draw, values: &mut BTreeMap<&'static str, String>) {
    let [form, french, english, director, manager] = draw.one("form", FORMS);
    let (goods_french, goods_english) = draw.one("goods", GOODS);
    let (period, words_french, words_english) = draw.one("orders", YEARS);
    values.extend(
        [
            ("form", form),
            ("form-fr", french),
            ("form-en", english),
            ("director-fr", director),
            ("director-en", manager),
            ("goods-fr", goods_french),
            ("goods-en", goods_english),
            ("orders", period),
            ("orders-fr", words_french),
            ("orders-en", words_english),
        ]
        .map(|(name, value)| (name, (*value).to_owned())),
    );
}

/// Where it is, who hosts its sites, and who mediates.
fn places(draw: Draw, values: &mut BTreeMap<&'static str, String>) {
    let (town, postcode, digits) = draw.one("town", TOWNS);
    values.extend([
        ("town", (*town).to_owned()),
        ("postcode", (*postcode).to_owned()),
        ("street", street(draw)),
        ("phone", phone(draw, "phone", digits)),
        ("dpo-phone", phone(draw, "dpo-phone", digits)),
    ]);
    let names = ["host", "host-domain", "host-street", "host-postcode", "host-town", "host-phone"];
    values.extend(names.into_iter().zip(draw.one("host", HOSTS).map(str::to_owned)));
    let names =
        ["mediator", "mediator-domain", "mediator-street", "mediator-postcode", "mediator-town"];
    values.extend(names.into_iter().zip(draw.one("mediator", MEDIATORS).map(str::to_owned)));
}

fn street(draw: Draw) -> String {
    let (way, name) = (draw.one("way", WAYS), draw.one("name of the way", NAMES_OF_WAYS));
    format!("{} {way} {name}", 1 + draw.below("number of the house", 0, 98))
}

fn phone(draw: Draw, purpose: &str, digits: &str) -> String {
    let last = draw.below(purpose, 0, 10_000);
    let (first, second) = digits.split_at(1);
    format!("+33 {first} {second} {:02} {:02}", last / 100, last % 100)
}

/// The numbers in public registers.
fn numbers(draw: Draw, values: &mut BTreeMap<&'static str, String>) {
    let siren = with_check_digit(&format!("99{:06}", draw.scattered(1_000_000, 618_033)));
    let establishment = with_check_digit(&format!("{siren}0001"));
    let key = (12 + 3 * (siren.parse::<u64>().unwrap_or_default() % 97)) % 97;
    values.extend([
        ("vat", format!("FR{key:02}{siren}")),
        ("siren", siren),
        ("siret", establishment),
    ]);
}

/// The digits and the one that makes their Luhn sum a multiple of ten.
fn with_check_digit(digits: &str) -> String {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let digit = u32::from(digit - b'0');
            if place % 2 == 1 { digit } else { digit * 2 / 10 + digit * 2 % 10 }
        })
        .sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}
