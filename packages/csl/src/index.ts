export { StyleError } from "./errors.ts";
export { parseXml, type XmlElement } from "./xml.ts";
export { parseStyle } from "./style/parse.ts";
export type * from "./style/style.ts";
export type * from "./style/elements.ts";
export { parseLocale } from "./locale/parse.ts";
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
export { escapeHtml, printHtml } from "./output/print-html.ts";
export { printMarkdown } from "./output/print-markdown.ts";
export type { Position as CitePosition } from "./compile/rendering.ts";
export {
  LivingDocument,
  type DocumentChange,
  type DocumentContent,
  type NamedCitation,
  type PrintedCitation,
} from "./document/living-document.ts";
