export { StyleError } from "./errors.ts";
export { parseXml, type XmlElement } from "./xml.ts";
export { parseStyle } from "./style/parse.ts";
export type * from "./style/style.ts";
export type * from "./style/elements.ts";
export { parseLocale } from "./locale/parse.ts";
export { localeFallback } from "./locale/fallback.ts";
export type { Locale, LocaleDate, LocaleOptions, Term } from "./locale/locale.ts";
export type { Display, Formatting, Group, Origin, Output, Role, Run, Settled, Text } from "./output/tree.ts";
