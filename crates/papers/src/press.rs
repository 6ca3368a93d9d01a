//! The press: fonts and templates, set once, and any number of papers from it.

use crate::fault::TemplateFault;
use crate::fonts::{Fonts, PressFont};
use crate::report::Report;
use crate::sheet::{Sheet, id};
use crate::templates::{REPORT, SHARED, Templates};
use crate::{Paper, PaperKind, PressFault, ink, matrix, plain};
use jiff::civil::Date;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::ops::RangeInclusive;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Smart};
use typst::syntax::{FileId, Source};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, WorldExt as _};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// The typesetter, as part of what shapes a page. It changes when the dependency does.
const SETTER: &str = "typst 0.15.1";
const DATA: &str = "paper.json";
/// How much closer than the standard lines are set: 0, 1 or 2; the frame says what that means.
const TIGHT: &str = "tight";
const TIGHTER: [u8; 2] = [1, 2];
/// Longer papers are not worth saving a page.
const FEW_PAGES: RangeInclusive<usize> = 2..=4;
/// More than this is no paper but a file to be enclosed.
pub const MOST_CHARACTERS: usize = 400_000;
/// How many papers the typesetter's memory of a part outlives its last use.
const REMEMBERED: usize = 4;

/// Fonts and templates, ready to print.
pub struct Press {
    library: LazyHash<Library>,
    fonts: Fonts,
    templates: Templates,
    sources: HashMap<FileId, Source>,
    data: FileId,
    fingerprint: String,
}

/// A paper as it is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The PDF (PDF/A-2b, tagged).
    pub pdf: Vec<u8>,
    /// SHA-256 of the PDF.
    pub digest: String,
    /// How many pages it has.
    pub pages: usize,
}

impl std::fmt::Debug for Press {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Press").field("fingerprint", &self.fingerprint).finish_non_exhaustive()
    }
}

impl Press {
    /// Sets up a press.
    ///
    /// # Errors
    /// A file that is no font, no font with Chinese, a template that is missing.
    pub fn new(fonts: Vec<Vec<u8>>, templates: Templates) -> Result<Self, PressFault> {
        let fonts = Fonts::read(fonts)?;
        if !fonts.have_chinese() {
            return Err(PressFault::NoFont);
        }
        Self::with(fonts, templates)
    }

    fn with(fonts: Fonts, templates: Templates) -> Result<Self, PressFault> {
        let mut sources = HashMap::new();
        let mut wanted: Vec<String> = PaperKind::ALL.iter().map(|kind| Templates::main(*kind)).collect();
        wanted.extend(SHARED.map(str::to_owned));
        if let Some(lost) = wanted.into_iter().find(|name| templates.file(name).is_none()) {
            return Err(PressFault::NoTemplate(lost));
        }
        for (name, file) in templates.files() {
            let id = id(name).ok_or_else(|| PressFault::NoTemplate(name.to_owned()))?;
            sources.insert(id, Source::new(id, file.text.clone()));
        }
        let data = id(DATA).ok_or_else(|| PressFault::NoTemplate(DATA.to_owned()))?;
        let mut hasher = Sha256::new();
        hasher.update(SETTER);
        for font in &fonts.files {
            hasher.update(&font.digest);
        }
        hasher.update(tokens::CSS);
        templates.feed(&mut hasher);
        let fingerprint = hex::encode(hasher.finalize());
        let library = LazyHash::new(Library::default());
        Ok(Self { library, fonts, templates, sources, data, fingerprint })
    }

    /// The fonts it works with, in the order they were given.
    pub fn fonts(&self) -> &[PressFont] {
        &self.fonts.files
    }

    /// The templates and names it works with.
    pub fn templates(&self) -> &Templates {
        &self.templates
    }

    /// SHA-256 over the typesetter, the fonts, the tokens of the design and the templates.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Prints a paper. The same paper gives the same bytes as long as the fingerprint is the same.
    ///
    /// # Errors
    /// What the paper lacks, what no font has, what is too long, or where a template is broken.
    pub fn print(&self, paper: &Paper) -> Result<Printed, PressFault> {
        let lacks = paper.lacks();
        if !lacks.is_empty() {
            return Err(PressFault::Lacks(lacks));
        }
        let mut data = self.data(paper)?;
        let main = Templates::main(paper.kind);
        let printed = self.fit(&main, &mut data).and_then(|document| bind(paper.date, &data, &document));
        typst::comemo::evict(REMEMBERED);
        printed.map_err(|fault| self.placed(&main, fault))
    }

    /// Prints a report. The same report gives the same bytes as long as the fingerprint is the same.
    ///
    /// # Errors
    /// No title, what no font has, what is too long, a chart that is no SVG, or where the template is broken.
    pub fn print_report(&self, report: &Report) -> Result<Printed, PressFault> {
        if report.title.trim().is_empty() {
            return Err(PressFault::Lacks(vec!["title"]));
        }
        let mut data = json!({ "report": report });
        measured(&data)?;
        plain::clean_all(&mut data);
        report.draw_into(&mut data["report"]);
        self.dress(&mut data);
        let printed = self.set(REPORT, &data).and_then(|document| bind(report.date, &data, &document));
        typst::comemo::evict(REMEMBERED);
        printed.map_err(|fault| self.placed(REPORT, fault))
    }

    /// Everything the template reads.
    fn data(&self, paper: &Paper) -> Result<Value, PressFault> {
        let mut data = json!({
            "paper": paper,
            "name": self.templates.names().name(paper.kind),
        });
        measured(&data)?;
        plain::clean_all(&mut data);
        data["qr"] = matrix::rows(&paper.qr)?.into();
        self.dress(&mut data);
        data[TIGHT] = 0.into();
        Ok(data)
    }

    /// What everything printed looks like.
    fn dress(&self, data: &mut Value) {
        data["fonts"] = self.fonts.families().into();
        data["colours"] =
            tokens::colours().map(|(name, value)| (name.to_owned(), Value::from(value))).collect();
    }

    /// Sets a paper; if its lines set a little closer save a page of few, so it stays.
    fn fit(&self, main: &str, data: &mut Value) -> Result<PagedDocument, Failed<'_>> {
        let loose = self.set(main, data)?;
        if !FEW_PAGES.contains(&loose.pages().len()) {
            return Ok(loose);
        }
        for tight in TIGHTER {
            data[TIGHT] = tight.into();
            let closer = self.set(main, data)?;
            if closer.pages().len() < loose.pages().len() {
                return Ok(closer);
            }
        }
        data[TIGHT] = 0.into();
        Ok(loose)
    }

    fn set(&self, main: &str, data: &Value) -> Result<PagedDocument, Failed<'_>> {
        let sheet = self.sheet(main, data.to_string().into_bytes());
        let Warned { output, .. } = typst::compile::<PagedDocument>(&sheet);
        let document = output.map_err(|faults| Failed::Setting(sheet, faults.to_vec()))?;
        let blots = ink::look(&document);
        if !blots.missing.is_empty() {
            return Err(Failed::Blotted(PressFault::Missing(blots.missing.into_iter().collect())));
        }
        match blots.beyond {
            Some(page) => Err(Failed::Blotted(PressFault::Beyond(page))),
            None => Ok(document),
        }
    }

    fn sheet(&self, main: &str, data: Vec<u8>) -> Sheet<'_> {
        let main = id(main).unwrap_or(self.data);
        let (library, fonts, sources) = (&self.library, &self.fonts, &self.sources);
        Sheet { library, fonts, sources, main, data: (self.data, Bytes::new(data)) }
    }

    fn placed(&self, main: &str, failed: Failed<'_>) -> PressFault {
        match failed {
            Failed::Blotted(fault) => fault,
            Failed::Setting(sheet, faults) => {
                PressFault::Template(faults.iter().map(|fault| self.place(main, &sheet, fault)).collect())
            }
            Failed::Binding(faults) => {
                let sheet = self.sheet(main, Vec::new());
                PressFault::Template(faults.iter().map(|fault| self.place(main, &sheet, fault)).collect())
            }
        }
    }

    fn place(&self, main: &str, sheet: &Sheet<'_>, fault: &SourceDiagnostic) -> TemplateFault {
        let source = fault.span.id().and_then(|id| self.sources.get(&id));
        let at = source
            .zip(sheet.range(fault.span))
            .map(|(source, range)| crate::names::place(source.text(), range.start));
        let name = source
            .map_or_else(|| main.to_owned(), |source| source.id().vpath().get_without_slash().to_owned());
        let (line, column) = at.unwrap_or((1, 1));
        let mut message = fault.message.to_string();
        for hint in &fault.hints {
            message = format!("{message}; {}", hint.v);
        }
        let file = self.templates.file(&name).map_or(name, |file| file.path.clone());
        TemplateFault { file, line, column, message }
    }
}

/// Checks a pack's papers without printing any: every kind has a name, a template and a sample, and each
/// template can be set with its sample. Works without fonts, too.
pub fn check(fonts: Vec<Vec<u8>>, templates: &Templates) -> Vec<PressFault> {
    let press = match Fonts::read(fonts).and_then(|fonts| Press::with(fonts, templates.clone())) {
        Ok(press) => press,
        Err(fault) => return vec![fault],
    };
    let nameless = templates.names().nameless().map(|kind| PressFault::NoTemplate(format!("title: {kind}")));
    let broken = PaperKind::ALL.iter().filter_map(|kind| press.proof(*kind).err());
    let report = press.print_report(&Report::proof()).err();
    nameless.chain(broken).chain(report).collect()
}

impl Press {
    fn proof(&self, kind: PaperKind) -> Result<(), PressFault> {
        let paper = self.templates.sample(kind)?;
        let lacks = paper.lacks();
        if !lacks.is_empty() {
            return Err(PressFault::Lacks(lacks));
        }
        let data = self.data(&paper)?;
        let main = Templates::main(kind);
        let set = self.set(&main, &data).map(drop);
        set.map_err(|failed| self.placed(&main, failed))
    }
}

/// Why setting or binding failed, before the places are known.
enum Failed<'a> {
    Setting(Sheet<'a>, Vec<SourceDiagnostic>),
    Binding(Vec<SourceDiagnostic>),
    Blotted(PressFault),
}

fn measured(data: &Value) -> Result<(), PressFault> {
    match plain::characters(data) {
        many if many > MOST_CHARACTERS => Err(PressFault::TooLong(many)),
        _ => Ok(()),
    }
}

fn bind<'a>(signed: Date, data: &Value, document: &PagedDocument) -> Result<Printed, Failed<'a>> {
    let day = u8::try_from(signed.month()).ok().zip(u8::try_from(signed.day()).ok());
    let day = day.and_then(|(month, day)| Datetime::from_ymd(signed.year().into(), month, day));
    let options = PdfOptions {
        ident: Smart::Custom(hex::encode(Sha256::digest(data.to_string()))),
        creator: Smart::Custom(None),
        timestamp: day.map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::A_2b]).unwrap_or_default(),
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(document, &options).map_err(|faults| Failed::Binding(faults.to_vec()))?;
    let digest = hex::encode(Sha256::digest(&pdf));
    Ok(Printed { pdf, digest, pages: document.pages().len() })
}
