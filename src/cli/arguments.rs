//! The arguments of the command line, as data. Their doc comments are the text of `--help`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

use crate::diagnostic::Profile;
use crate::language::Language;
use crate::report::Format;
use crate::report::parity::ParityFormat;

/// Compiles policy documents: YAML data and Markdown prose become French and English notices
/// that agree with themselves, with each other and with the law.
#[derive(Parser)]
#[command(name = "tabellion", version, propagate_version = true, max_term_width = 100)]
#[command(after_help = "Examples:\n  \
    tabellion check                          look at everything, write nothing\n  \
    tabellion build                          check, then compile to `public/`\n  \
    tabellion serve                          a preview that follows what you write\n  \
    tabellion check --format json            findings for other programs\n  \
    tabellion explain contradicted-duration  what a rule looks for, and why\n\n\
    Exit status: 0 no error, 1 errors were found, 2 the work could not be done.")]
pub(super) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Command,
    /// Options of every command.
    #[command(flatten)]
    pub(super) common: Common,
}

/// Options of every command.
#[derive(Args)]
pub(super) struct Common {
    /// The workspace; by default the nearest parent folder with a `tabellion.yaml`
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) root: Option<PathBuf>,
    /// Only these organisations: names of folders below `content/`; for `init`, the one to make
    #[arg(long, global = true, value_name = "ID", value_delimiter = ',')]
    pub(super) organisation: Vec<String>,
    /// Only these notices: names of folders below `notices/`; for `init`, those to begin with, among
    /// privacy, cookies and legal
    #[arg(long, global = true, value_name = "ID", value_delimiter = ',')]
    pub(super) notice: Vec<String>,
    /// Only these languages; for `audit` and `claims`, those of the files in turn; for `init` and
    /// `schema`, those of the workspace
    #[arg(long, global = true, value_name = "CODES", value_delimiter = ',', value_parser = language())]
    pub(super) language: Vec<Language>,
    /// How findings and tables are printed
    #[arg(long, global = true, value_name = "FORMAT", value_parser = format(), default_value = "human")]
    pub(super) format: String,
    /// The date on which rules and waivers with a period are judged, as YYYY-MM-DD [default: today]
    #[arg(long, global = true, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<Date>,
    /// How much is asked for: default, strict or pedantic [default: that of the workspace]
    #[arg(long, global = true, value_name = "PROFILE", value_parser = profile())]
    pub(super) profile: Option<String>,
    /// Rules or families whose findings are errors; `warnings` fails on warnings too
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',')]
    pub(super) deny: Vec<String>,
    /// Rules or families whose findings are warnings
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',')]
    pub(super) warn: Vec<String>,
    /// Rules or families whose findings are not looked for
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',')]
    pub(super) allow: Vec<String>,
    /// Show advice too
    #[arg(long, global = true)]
    pub(super) advice: bool,
    /// Say nothing but findings
    #[arg(long, short, global = true)]
    pub(super) quiet: bool,
    /// When to use colours
    #[arg(
        long,
        visible_alias = "colour",
        global = true,
        value_name = "WHEN",
        default_value = "auto"
    )]
    pub(super) color: Colour,
    /// The language of the tool's own messages [default: the locale of the environment]
    #[arg(long, global = true, value_name = "CODE", value_parser = language())]
    pub(super) ui_language: Option<Language>,
}

/// The commands.
#[derive(Subcommand)]
pub(super) enum Command {
    /// Begin: a few questions, or options, become a workspace that can be built at once
    Init(InitArguments),
    /// Look at everything; write nothing
    Check(CheckArguments),
    /// Check, then compile the notices; nothing is published while an error stands
    Build(BuildArguments),
    /// Build in memory, serve on this machine, and show in each page what is found while you write
    #[cfg(feature = "serve")]
    Serve(ServeArguments),
    /// Check documents that exist already, alone and against each other
    Audit(AuditArguments),
    /// What was understood of documents: the facts that their sentences claim
    Claims(ClaimsArguments),
    /// The facts that the data declare
    #[command(after_help = "Example:\n  tabellion facts --organisation acme --format json")]
    Facts,
    /// The two languages of each notice side by side, fact by fact: the proof that a lawyer can sign
    Parity(ParityArguments),
    /// What a rule looks for, why, and an example of each side
    Explain(ExplainArguments),
    /// The rules with their levels and the law behind them
    Rules(RulesArguments),
    /// The waivers of the workspace: what is accepted, where, why and until when
    #[command(after_help = "Example:\n  tabellion waivers --organisation acme --today 2027-01-01")]
    Waivers,
    /// The JSON Schemas of the YAML files and of the JSON outputs, for editors and programs
    Schema(SchemaArguments),
    /// A script by which a shell completes commands and options
    Completions(CompletionsArguments),
    /// The pages of the manual
    Man(ManArguments),
}

/// Arguments of `init`.
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    tabellion init                           ask, and begin in this folder\n  \
    tabellion init policies --ui-language fr ask and comment in French, in a new folder\n  \
    tabellion init --yes --name 'Acme SAS' --site https://acme.example --host 'Nimbus SARL'\n  \
    tabellion init --yes --name Acme --country mc --notice privacy,legal --language fr\n\n\
    Nothing is asked where the input is no terminal. Nothing that is there already is written over.")]
pub(super) struct InitArguments {
    /// Where to begin; a new folder is made [default: this folder]
    #[arg(value_name = "DIR")]
    pub(super) folder: Option<PathBuf>,
    /// The name by which readers know the organisation
    #[arg(long, value_name = "NAME")]
    pub(super) name: Option<String>,
    /// What it is: company, association, foundation, public-body, school, brand, group or
    /// sole-trader [default: company]
    #[arg(long, value_name = "KIND")]
    pub(super) kind: Option<String>,
    /// The country whose law applies, as a code or a name [default: FR]
    #[arg(long, value_name = "COUNTRY")]
    pub(super) country: Option<String>,
    /// The address of the site on which the documents are published
    #[arg(long, value_name = "URL")]
    pub(super) site: Option<String>,
    /// Who hosts the site
    #[arg(long, value_name = "NAME")]
    pub(super) host: Option<String>,
    /// The e-mail address of the data protection officer
    #[arg(long, value_name = "EMAIL")]
    pub(super) dpo: Option<String>,
    /// Ask nothing: what no option says is left to be filled in
    #[arg(long, short)]
    pub(super) yes: bool,
}

/// Arguments of `check`.
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    tabellion check --format sarif > findings.sarif\n  \
    tabellion check --deny warnings --allow links\n  \
    tabellion check --write-baseline   from now on, show what is new")]
pub(super) struct CheckArguments {
    /// Make the edits that are certain, and say which
    #[arg(long)]
    pub(super) fix: bool,
    /// Write what is found now to `tabellion.baseline.yaml`; later runs show what is new
    #[arg(long, conflicts_with = "fix")]
    pub(super) write_baseline: bool,
    /// Show what `tabellion.baseline.yaml` knows too
    #[arg(long)]
    pub(super) no_baseline: bool,
}

/// Arguments of `build`.
#[derive(Args)]
#[command(after_help = "Examples:\n  tabellion build\n  \
                  tabellion build --organisation acme --output /srv/www/policies")]
pub(super) struct BuildArguments {
    /// Where the site is published [default: `public/` in the workspace]
    #[arg(long, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
}

/// Arguments of `serve`.
#[cfg(feature = "serve")]
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    tabellion serve --open                     and show it in the browser\n  \
    tabellion serve --organisation acme        the pages of one organisation\n  \
    tabellion serve --port 0 --editor zed      at any port that is free; links open Zed\n\n\
    Editors: cursor, idea, none, sublime, textmate, vscode, vscodium, zed, or an address such as\n  \
    my-editor://open?file={path}&line={line}&column={column}")]
pub(super) struct ServeArguments {
    /// The port on this machine; 0 for any that is free
    #[arg(long, value_name = "PORT", default_value_t = 4747)]
    pub(super) port: u16,
    /// Show the preview in the browser
    #[arg(long)]
    pub(super) open: bool,
    /// What opens the places of findings: an editor, or an address with {path}, {line}, {column}
    #[arg(long, value_name = "EDITOR", default_value = "vscode")]
    pub(super) editor: String,
}

/// Arguments of `audit`.
#[derive(Args)]
#[command(after_help = "Examples:\n  tabellion audit notice.md\n  \
                  tabellion audit --language fr,en avis.txt notice.html\n  \
                  tabellion audit --organisation acme published.html")]
pub(super) struct AuditArguments {
    /// Markdown, HTML or plain text; `-` is the standard input; several are read together
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
}

/// Arguments of `claims`.
#[derive(Args)]
#[command(after_help = "Example:\n  tabellion claims --language fr --format json notice.md")]
pub(super) struct ClaimsArguments {
    /// Markdown, HTML or plain text; `-` is the standard input
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
}

/// Arguments of `parity`.
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    tabellion parity --organisation acme --notice privacy\n  \
    tabellion parity --format html --ui-language fr > parity.html   to print and sign\n  \
    tabellion parity --format json                                  for other programs\n\n\
    Formats: human, markdown, html, json.\n\
    Exit status: 0 the languages say the same, 1 they differ, 2 the work could not be done.")]
pub(super) struct ParityArguments {
    /// How wide the text for a terminal is, in columns [default: that of the terminal, or 100]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(20..=400))]
    pub(super) width: Option<u16>,
}

/// Arguments of `explain`.
#[derive(Args)]
#[command(after_help = "Example:\n  tabellion explain contradicted-duration --ui-language fr")]
pub(super) struct ExplainArguments {
    /// The rule's name, as findings show it in brackets
    #[arg(value_name = "RULE")]
    pub(super) rule: String,
}

/// Arguments of `rules`.
#[derive(Args)]
#[command(after_help = "Examples:\n  tabellion rules\n  \
                  tabellion rules --format json --ui-language fr\n  \
                  tabellion rules --book book && mdbook serve book/en")]
pub(super) struct RulesArguments {
    /// Write the book of rules there, in every language, as sources for mdBook
    #[arg(long, value_name = "DIR")]
    pub(super) book: Option<PathBuf>,
}

/// Arguments of `schema`.
#[derive(Args)]
#[command(after_help = "Examples:\n  tabellion schema processing > processing.schema.json\n  \
                  tabellion schema --language fr notice   for a workspace in French alone")]
pub(super) struct SchemaArguments {
    /// A kind of file, such as `processing` or `notice`; all of them in one object by default
    #[arg(value_name = "KIND")]
    pub(super) kind: Option<String>,
}

/// Arguments of `completions`.
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    tabellion completions bash > ~/.local/share/bash-completion/completions/tabellion\n  \
    tabellion completions zsh > ~/.zfunc/_tabellion\n  \
    tabellion completions fish > ~/.config/fish/completions/tabellion.fish")]
pub(super) struct CompletionsArguments {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub(super) shell: Shell,
}

/// Arguments of `man`.
#[derive(Args)]
#[command(after_help = "Examples:\n  tabellion man | man -l -\n  \
                  tabellion man ~/.local/share/man/man1   a page for each command")]
pub(super) struct ManArguments {
    /// Write the page of each command there; without a folder, that of `tabellion` is printed
    #[arg(value_name = "DIR")]
    pub(super) folder: Option<PathBuf>,
}

/// When colours are used.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    /// On a terminal, unless the environment says otherwise.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The formats of findings, and those in which languages are compared.
fn format() -> PossibleValuesParser {
    let documents = ParityFormat::ALL.into_iter().map(|(name, _)| name);
    let documents = documents.filter(|name| Format::from_name(name).is_none());
    PossibleValuesParser::new(Format::ALL.map(|(name, _)| name).into_iter().chain(documents))
}

fn profile() -> PossibleValuesParser {
    PossibleValuesParser::new(Profile::ALL.map(Profile::name))
}

fn language() -> impl TypedValueParser<Value = Language> {
    let codes = PossibleValuesParser::new(Language::ALL.map(Language::code));
    codes.try_map(|code| Language::from_code(&code).ok_or("no such language"))
}

/// A day, in the one form that sorts and is never misread.
fn date(text: &str) -> Result<Date, String> {
    let day = (text.len() == "YYYY-MM-DD".len()).then(|| text.parse::<Date>().ok()).flatten();
    day.ok_or_else(|| "a date is written YYYY-MM-DD".to_owned())
}
