//! `tabellion init`: what begins can be published at once, and says what it lacks.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use jiff::civil::{Date, date};
use tabellion::diagnostic::{Level, Nature};
use tabellion::fact::Country;
use tabellion::language::Language;
use tabellion::model::{EntityKind, NoticeKind};
use tabellion::pipeline::{self, Answers, Drafted, Settings, draft, with_embedded};
use tabellion::source::host::Memory;

use crate::cli::{Ended, path, run};
use crate::repository::expect_text;

const TODAY: Date = date(2026, 3, 1);

/// What most tests begin with: everything is said.
fn answers() -> Answers {
    Answers {
        id: "acme".to_owned(),
        name: "Acme SAS".to_owned(),
        kind: EntityKind::Company,
        country: Country::FRANCE,
        site: Some("https://acme.example/".to_owned()),
        host: Some("Nimbus SARL".to_owned()),
        officer: Some("dpo@acme.example".to_owned()),
        notices: NoticeKind::ALL.to_vec(),
        languages: Language::ALL.to_vec(),
        comments: Language::En,
        today: TODAY,
    }
}

/// The same where nothing but the name is said.
fn bare() -> Answers {
    Answers { site: None, host: None, officer: None, ..answers() }
}

/// A command of the installed program: in a folder, with nothing of this repository.
fn installed(folder: &Path, arguments: &[&str]) -> Ended {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tabellion"));
    let done = command.args(arguments).current_dir(folder).env("LC_ALL", "C").output().unwrap();
    Ended {
        status: u8::try_from(done.status.code().unwrap()).unwrap(),
        out: String::from_utf8(done.stdout).unwrap(),
        err: String::from_utf8(done.stderr).unwrap(),
    }
}

/// Every file below a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.path() != folder).map(|entry| {
        let below = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        (below, bytes)
    });
    files.collect()
}

#[test]
fn an_empty_folder_becomes_three_documents_in_two_languages() {
    for language in ["en", "fr"] {
        let folder = tempfile::tempdir().unwrap();
        let options = "--yes --site https://acme.example --host Nimbus --dpo dpo@acme.example \
                       --today 2026-03-01 --name Acme --ui-language";
        let mut arguments = vec!["init"];
        arguments.extend(options.split_whitespace().chain([language]));
        let begun = installed(folder.path(), &arguments);
        assert_eq!((begun.status, begun.err.as_str()), (0, ""), "{}", begun.out);
        expect_text(&format!("tests/suite/cli/init.{language}.txt"), &begun.out);
        assert_eq!(files(folder.path()).len(), 27, "files and folders");
        let checked = installed(folder.path(), &["check", "--format", "short"]);
        assert_eq!(checked.status, 0, "{}", checked.out);
        assert!(checked.out.lines().all(|line| line.contains("warning[missing-")));
        let built = installed(folder.path(), &["build", "--quiet"]);
        assert_eq!((built.status, built.err.as_str()), (0, ""), "{}", built.out);
        let documents = [
            ("fr", ["politique-de-confidentialite", "politique-relative-aux-cookies"]),
            ("en", ["privacy-notice", "cookie-policy"]),
            ("fr", ["mentions-legales", ""]),
            ("en", ["legal-notice", ""]),
        ];
        let mut pages = 0;
        for (code, slugs) in documents {
            for slug in slugs.into_iter().filter(|slug| !slug.is_empty()) {
                let page = folder.path().join(format!("public/acme/{code}/{slug}/index.html"));
                let html = std::fs::read_to_string(&page).unwrap();
                assert!(html.contains(&format!("lang=\"{code}\"")), "{slug}");
                assert!(html.contains("Acme") && html.contains("noindex"), "{slug}");
                pages += 1;
            }
        }
        assert_eq!(pages, 6);
        let legal = folder.path().join("public/acme/en/legal-notice.md");
        let legal = std::fs::read_to_string(legal).unwrap();
        assert!(legal.contains("**Nimbus**") && legal.contains("https://acme.example"), "{legal}");
    }
}

#[test]
fn each_file_begins_with_the_schema_by_which_an_editor_helps() {
    let folder = tempfile::tempdir().unwrap();
    let begun = run(&["init", path(&folder), "--yes", "--name", "Acme", "--language", "fr"]);
    assert_eq!(begun.status, 0, "{}", begun.err);
    let mut seen = 0;
    for (file, bytes) in files(folder.path()) {
        if !file.ends_with(".yaml") {
            continue;
        }
        let text = String::from_utf8(bytes).unwrap();
        let schema = text.lines().next().unwrap();
        let schema = schema.strip_prefix("# yaml-language-server: $schema=").unwrap();
        let schema = folder.path().join(&file).parent().unwrap().join(schema);
        let kind = Path::new(&file).file_stem().unwrap().to_str().unwrap();
        let published = run(&["schema", kind, "--language", "fr"]).out;
        assert_eq!(std::fs::read_to_string(schema).unwrap(), published, "{file}");
        seen += 1;
    }
    assert_eq!(seen, 10);
}

/// The rules that found something, with their levels.
fn found(drafted: &Drafted) -> BTreeSet<(&'static str, Level)> {
    drafted.checked.findings.iter().map(|finding| (finding.rule, finding.level)).collect()
}

/// What can be published, where everything that is found is what the answers left open, and the
/// settings soften exactly that.
fn expect_honest(answers: &Answers) -> Drafted {
    let drafted = draft(answers).unwrap();
    let found = found(&drafted);
    assert!(
        found.iter().all(|(rule, level)| rule.starts_with("missing-") && *level < Level::Error),
        "{answers:?}: {found:?}"
    );
    let strict = |name: &str| {
        pipeline::rules().any(|rule| {
            rule.name == name && rule.level == Level::Error && rule.nature != Nature::Syntax
        })
    };
    let errors: Vec<&str> = found.iter().map(|(rule, _)| *rule).filter(|it| strict(it)).collect();
    let settings = &drafted.files.iter().find(|(path, _)| path == "tabellion.yaml").unwrap().1;
    let softened: Vec<&str> =
        settings.lines().filter_map(|line| line.strip_suffix(": warning")).map(str::trim).collect();
    assert_eq!(softened, errors, "{answers:?}");
    drafted
}

#[test]
fn every_kind_of_organisation_can_begin_in_every_country() {
    let countries = ["MC", "BE", "NO"].map(|code| code.parse::<Country>().unwrap());
    for (index, kind) in EntityKind::ALL.into_iter().enumerate() {
        let other = countries[index % countries.len()];
        for (turn, country) in [Country::FRANCE, other].into_iter().enumerate() {
            // Much is said and little is said in turn.
            let known = if (index + turn) % 2 == 0 { answers() } else { bare() };
            let comments = Language::ALL[(index / 2 + turn) % 2];
            expect_honest(&Answers { kind, country, comments, ..known });
        }
    }
}

#[test]
fn some_documents_in_one_language_can_begin_too() {
    for notice in NoticeKind::ALL {
        for language in Language::ALL {
            for known in [answers(), bare()] {
                let (notices, languages) = (vec![notice], vec![language]);
                let drafted = expect_honest(&Answers { notices, languages, ..known });
                let other = Language::ALL.into_iter().find(|other| *other != language).unwrap();
                let mut texts = drafted.files.iter().filter(|(path, _)| path.ends_with(".yaml"));
                let key = format!("{{ {other}: ");
                assert!(texts.all(|(_, text)| !text.contains(&key)), "only {language}");
            }
        }
    }
}

/// The lines of a text that YAML reads.
fn data(text: &str) -> Vec<&str> {
    let lines = text.lines();
    lines.filter(|line| !line.trim_start().starts_with('#') && !line.trim().is_empty()).collect()
}

#[test]
fn the_data_are_the_same_whatever_the_language_of_the_comments() {
    for known in [answers(), bare()] {
        let english = draft(&Answers { comments: Language::En, ..known.clone() }).unwrap();
        let french = draft(&Answers { comments: Language::Fr, ..known }).unwrap();
        assert_eq!(english.files.len(), french.files.len());
        for ((path, english), (other, french)) in english.files.iter().zip(&french.files) {
            assert_eq!((path, data(english)), (other, data(french)));
            assert_eq!(examples(english), examples(french), "the examples of {path}");
            assert_eq!(path.ends_with(".yaml"), english != french, "the comments of {path}");
        }
    }
}

/// The examples of a text: the lines whose hash sign touches the word.
fn examples(text: &str) -> Vec<&str> {
    text.lines().filter(|line| uncommented(line) != *line).collect()
}

fn uncommented(line: &str) -> String {
    match line.split_once('#') {
        Some((indent, example)) if indent.trim().is_empty() && !example.starts_with([' ', '#']) => {
            format!("{indent}{example}")
        }
        _ => line.to_owned(),
    }
}

/// Rights that go with legal bases on which none of the examples rests.
const OTHERWISE: [&str; 2] = ["#- portability", "#- withdraw-consent"];

/// A new workspace, in memory.
fn laid_out(drafted: &Drafted) -> Memory {
    let mut memory = Memory::new(TODAY);
    for (path, text) in &drafted.files {
        memory.insert(path.as_str(), text.as_str());
    }
    memory
}

#[test]
fn whoever_takes_the_examples_over_lacks_nothing() {
    for (known, kind) in [
        (answers(), EntityKind::Company),
        (bare(), EntityKind::SoleTrader),
        (bare(), EntityKind::PublicBody),
    ] {
        let answers = Answers { kind, ..known };
        let mut memory = Memory::new(TODAY);
        for (path, text) in draft(&answers).unwrap().files {
            let text = text.split("\nlevels:").next().unwrap();
            let lines = text.lines().filter(|line| !OTHERWISE.contains(&line.trim()));
            let lines: Vec<String> = lines.map(uncommented).collect();
            memory.insert(path, lines.join("\n") + "\n");
        }
        let checked = pipeline::check(&with_embedded(memory), &Settings::default()).unwrap();
        let left: Vec<&str> = checked.findings.iter().map(|finding| finding.rule).collect();
        assert_eq!(left, Vec::<&str>::new(), "{answers:?}");
    }
}

/// Names that some reader could take for something else than a name.
const HOSTILE: [&str; 22] = [
    "\"Acme\": 'one' & <two>",
    "Acme # 1",
    "- Acme",
    "{Acme}: [x]",
    "&anchor *alias !!tag",
    "@Acme | > %",
    "null",
    "Off",
    "0x1F",
    "2026-03-01",
    "Acme\\n\\u0041",
    "🎈 Fête 例 é",
    "Acme\nsecond line\t\u{a0}third",
    "{{ 7 * 7 }} {% raw %}",
    "{{name 'acme'}}",
    "<script>alert(1)</script>",
    "## H {#h}",
    "Acme:",
    "Acme\u{2028}Acme\u{feff} x",
    "... --- x",
    "~ Acme",
    "? Acme",
];

#[test]
fn a_name_stays_a_name_whatever_signs_it_has() {
    let (names, hosts) = HOSTILE.split_at(HOSTILE.len() / 2);
    for (name, host) in names.iter().zip(hosts) {
        let (name, host) = (name.to_string(), host.to_string());
        let drafted =
            expect_honest(&Answers { name: name.clone(), host: Some(host.clone()), ..answers() });
        let declared = with_embedded(laid_out(&drafted));
        let declared = pipeline::facts(&declared, &Settings::default()).unwrap();
        let facts = &declared.facts[0].values;
        let value = |path: &str| &facts.iter().find(|fact| fact.path == path).unwrap().value;
        // What nobody sees comes along where a name is pasted, and is left out.
        let seen = |name: &str| name.replace('\u{feff}', "");
        assert_eq!((value("name"), value("entities.host.name")), (&seen(&name), &seen(&host)));
    }
}

#[test]
fn a_name_is_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let name = "--name=Acme\n: \t\u{a0}\"one\"  ";
    let begun = run(&["init", path(&folder), "--yes", name, "--organisation", "acme"]);
    assert_eq!(begun.status, 0, "{}", begun.err);
    let file = folder.path().join("content/acme/organisation.yaml");
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains("\nname: \"Acme : \\\"one\\\"\"\n"), "{text}");
}

#[test]
fn what_is_there_already_stays_as_it_is() {
    let there = ["tabellion.yaml", "content/x.md", "schemas/x.json", "locales/x.ftl", "themes/x"];
    for file in there {
        let folder = tempfile::tempdir().unwrap();
        let full = folder.path().join(file);
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        std::fs::write(&full, "theirs\n").unwrap();
        let before = files(folder.path());
        let ended = run(&["init", path(&folder), "--yes", "--name", "Acme"]);
        assert_eq!((ended.status, ended.out.as_str()), (2, ""));
        assert!(ended.err.contains(file.split('/').next().unwrap()), "{}", ended.err);
        assert_eq!(files(folder.path()), before);
    }
}

#[test]
fn other_files_are_no_hindrance_and_a_new_folder_is_made() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("README.md"), "theirs\n").unwrap();
    let ended = run(&["init", path(&folder), "--yes", "--name", "Acme"]);
    assert_eq!(ended.status, 0, "{}", ended.err);
    assert_eq!(files(folder.path())["README.md"], b"theirs\n");
    let tops: BTreeSet<String> = files(folder.path())
        .into_keys()
        .map(|path| path.split('/').next().unwrap().to_owned())
        .collect();
    let wanted = ["README.md", "content", "schemas", "tabellion.yaml"].map(str::to_owned);
    assert_eq!(tops, BTreeSet::from(wanted), "nothing else is left there");
    let inner = folder.path().join("a/b c");
    let ended = run(&["init", inner.to_str().unwrap(), "--yes", "--name", "Acme"]);
    assert_eq!(ended.status, 0, "{}", ended.err);
    assert!(inner.join("tabellion.yaml").is_file());
}

#[test]
fn a_wrong_option_is_told_in_one_line_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let before = files(folder.path());
    let (named, file) = (["--name", "Acme"], file.to_str().unwrap().to_owned());
    let new = folder.path().join("new").to_str().unwrap().to_owned();
    let within = format!("{file}/new");
    let cases: &[(&[&str], &str)] = &[
        (&[], "--name"),
        (&["--name", " \u{7} "], "200"),
        (&["--kind", "comapny"], "`company`"),
        (&["--kind", "dog"], "public-body"),
        (&["--country", "US"], "Monaco"),
        (&["--country", "Xqzw"], "`MC`"),
        (&["--country", "*"], "`MC`"),
        (&["--country", "Monacco"], "`Monaco`"),
        (&["--site", "acme"], "acme"),
        (&["--site", "ftp://acme.example"], "https://"),
        (&["--site", "https://acme.example/?q"], "?q"),
        (&["--host", ""], "200"),
        (&["--dpo", "dpo"], "dpo"),
        (&["--notice", "privcy"], "`privacy`"),
        (&["--notice", "terms"], "cookies"),
        (&["--language", "fr,de"], "de"),
        (&["--organisation", "Acme Ltd"], "`acme-ltd`"),
        (&["--organisation", "host"], "host"),
        (&["--organisation", "a,b"], "--organisation"),
        (&["--format", "sarif"], "sarif"),
    ];
    for (options, told) in cases {
        for language in ["en", "fr"] {
            let name =
                if options.contains(&"--name") || options.is_empty() { &[][..] } else { &named };
            let all = [&["init", &new, "--yes", "--ui-language", language], name, options].concat();
            let ended = run(&all);
            assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{options:?}");
            assert!(ended.err.contains(told) && ended.err.lines().count() == 1, "{}", ended.err);
        }
    }
    for place in [&file, &within] {
        let ended = run(&["init", place, "--yes", "--name", "Acme"]);
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{}", ended.err);
        assert!(ended.err.contains("file") && ended.err.lines().count() == 1, "{}", ended.err);
    }
    assert_eq!(files(folder.path()), before);
}

#[test]
fn countries_are_known_by_code_and_by_name() {
    for (said, code) in [("mc", "MC"), ("Monaco", "MC"), ("pays bas", "NL"), ("FR", "FR")] {
        let folder = tempfile::tempdir().unwrap();
        let options = ["--yes", "--name=A", "--ui-language", "fr", "--country", said];
        let begun = run(&[&["init", path(&folder)], &options[..]].concat());
        assert_eq!(begun.status, 0, "{said}: {}", begun.err);
        let file = folder.path().join("content/a/organisation.yaml");
        let text = std::fs::read_to_string(file).unwrap();
        assert!(text.contains(&format!("jurisdictions: [{code}]")), "{text}");
    }
}
