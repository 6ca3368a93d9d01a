//! A chart in a text document, in the office's own drawing format with its table inside: whoever goes on writing
//! changes numbers and colours as in any other chart. Bars and lines begin at zero; what is missing is a gap.

use super::{Sheet, Unwritten, Value, xlsx};
use budget::target::Decimal;
use quick_xml::escape::escape;
use std::fmt::Write as _;

const SPACES: &str = r#"xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;
const COLOUR: &str = r#"<a:solidFill><a:srgbClr val="0F5C5C"/></a:solidFill>"#;
const NO_LABELS: &str =
    r#"<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>"#;
const BAR_AXES: &str = r#"<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>LEAST</c:scaling><c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>"#;
const LINE_AXES: &str = r#"<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>LEAST</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D0D5D5"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>"#;

/// Width of the text on the page, in EMU.
const WIDE: u32 = 5_616_000;
const BAR: u32 = 300_000;
const AROUND: u32 = 250_000;
const HIGH: u32 = 2_520_000;

/// How values are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One bar a value, the first on top, each with its number.
    Bars,
    /// A line from the first value to the last.
    Line,
}

/// A chart of one row of values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What it shows; read out for those who do not see it.
    pub name: String,
    /// What the values are the values of, as a column is named.
    pub label: String,
    /// In what they count.
    pub unit: String,
    /// How they are drawn.
    pub shape: Shape,
    /// Labels and values; `None` is missing, which is not zero.
    pub points: Vec<(String, Option<Decimal>)>,
}

impl Chart {
    /// Its place in the text; `nth` from 1 names its parts.
    pub(super) fn place(&self, body: &mut String, nth: usize) {
        let bars = u32::try_from(self.points.len()).unwrap_or(u32::MAX);
        let high = match self.shape {
            Shape::Bars => bars.saturating_mul(BAR).saturating_add(AROUND),
            Shape::Line => HIGH,
        };
        let _ = write!(
            body,
            r#"<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{WIDE}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="{nth}" name="chart{nth}" descr="{}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="chart{nth}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"#,
            plain(&self.name)
        );
    }

    /// The chart itself.
    pub(super) fn drawing(&self) -> String {
        let kind = match self.shape {
            Shape::Bars => "barChart",
            Shape::Line => "lineChart",
        };
        let of_kind = match self.shape {
            Shape::Bars => r#"<c:barDir val="bar"/><c:grouping val="clustered"/>"#,
            Shape::Line => r#"<c:grouping val="standard"/>"#,
        };
        let end = match self.shape {
            Shape::Bars => r#"<c:gapWidth val="60"/>"#,
            Shape::Line => r#"<c:marker val="1"/>"#,
        };
        let below = self.points.iter().any(|(_, value)| value.is_some_and(|value| value.units < 0));
        let least = if below { "" } else { r#"<c:min val="0"/>"# };
        let axes = if self.shape == Shape::Bars { BAR_AXES } else { LINE_AXES }.replace("LEAST", least);
        format!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace {SPACES}><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:{kind}>{of_kind}<c:varyColors val="0"/>{}{end}<c:axId val="1"/><c:axId val="2"/></c:{kind}>{axes}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:externalData r:id="table"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>"#,
            self.series()
        )
    }

    fn series(&self) -> String {
        let last = self.points.len() + 1;
        let (look, shown, end) = match self.shape {
            Shape::Bars => (
                format!(r#"<c:spPr>{COLOUR}</c:spPr><c:invertIfNegative val="0"/>"#),
                r#"<c:showLegendKey val="0"/><c:showVal val="1"/>"#,
                "",
            ),
            Shape::Line => (
                format!(
                    r#"<c:spPr><a:ln w="25400">{COLOUR}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>{COLOUR}</c:spPr></c:marker>"#
                ),
                r#"<c:showLegendKey val="0"/><c:showVal val="0"/>"#,
                r#"<c:smooth val="0"/>"#,
            ),
        };
        let (mut names, mut values) = (String::new(), String::new());
        for (place, (label, value)) in self.points.iter().enumerate() {
            let _ = write!(names, r#"<c:pt idx="{place}"><c:v>{}</c:v></c:pt>"#, plain(label));
            if let Some(value) = value {
                let number = Value::Number(*value).written();
                let _ = write!(values, r#"<c:pt idx="{place}"><c:v>{number}</c:v></c:pt>"#);
            }
        }
        let (many, unit) = (self.points.len(), plain(&self.unit));
        format!(
            r#"<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Data!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{unit}</c:v></c:pt></c:strCache></c:strRef></c:tx>{look}<c:dLbls>{shown}{NO_LABELS}</c:dLbls><c:cat><c:strRef><c:f>Data!$A$2:$A${last}</c:f><c:strCache><c:ptCount val="{many}"/>{names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$B$2:$B${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{many}"/>{values}</c:numCache></c:numRef></c:val>{end}</c:ser>"#
        )
    }

    /// The workbook its numbers are changed in.
    pub(super) fn table(&self) -> Result<Vec<u8>, Unwritten> {
        let row = |(label, value): &(String, Option<Decimal>)| {
            vec![Value::Text(label.clone()), value.map_or(Value::Blank, Value::Number)]
        };
        xlsx(&[Sheet {
            name: "Data".to_owned(),
            head: vec![self.label.clone(), self.unit.clone()],
            rows: self.points.iter().map(row).collect(),
        }])
    }
}

/// A text as XML may hold it, as an attribute too.
fn plain(text: &str) -> String {
    let allowed: String = text.chars().filter(|sign| super::docx::is_allowed(*sign)).collect();
    escape(&allowed).into_owned()
}
