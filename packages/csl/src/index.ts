export { StyleError } from "./errors.ts";
export { parseXml, type XmlElement } from "./xml.ts";
export { parseIndependentStyle, parseStyle } from "./style/parse.ts";
export type * from "./style/style.ts";
export type * from "./style/elements.ts";
export { parseLocale } from "./locale/parse.ts";
export { localeFromJson, localeToJson, styleFromJson, styleToJson, type StyleToJsonOptions } from "./ready/json.ts";
export { localeFallback } from "./locale/fallback.ts";
export type { Locale, LocaleDate, LocaleOptions, Term } from "./locale/locale.ts";
export type { Display, Formatting, Group, Origin, Output, Role, Run, Settled, Text } from "./output/tree.ts";
export {
  createEngine,
  type BibliographyEntry,
  type DocumentInput,
  type Engine,
  type EngineOptions,
  type FormattedDocument,
} from "./engine.ts";
export type { Citation, CitationMode, Cite } from "./cite/citation.ts";
export { printText } from "./output/print-text.ts";
export { escapeHtml, printHtml, type HtmlOptions } from "./output/print-html.ts";
export { printMarkdown, type MarkdownOptions } from "./output/print-markdown.ts";
export { printRtf, rtfDocument, type RtfDocumentOptions } from "./output/print-rtf.ts";
export { printLatex } from "./output/print-latex.ts";
export { printTypst } from "./output/print-typst.ts";
export { docxRuns, printDocxXml, type DocxRun } from "./output/print-docx-runs.ts";
export { printJats } from "./output/print-jats.ts";
export { printTei } from "./output/print-tei.ts";
export { printers, type PrintFormat } from "./output/printers.ts";
export { explainSpan, type ExplainedRun } from "./explain/span.ts";
export { explainVariable, type VariableExplanation } from "./explain/variable.ts";
export type { ElementPlace } from "./explain/place.ts";
export type { Position as CitePosition } from "./compile/rendering.ts";
export {
  LivingDocument,
  type DocumentChange,
  type DocumentContent,
  type NamedCitation,
  type PrintedCitation,
} from "./document/living-document.ts";
