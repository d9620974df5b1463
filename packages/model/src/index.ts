export { isItemType, itemTypes, type ItemType } from "./item-types.ts";
export {
  dateVariables,
  isDateVariable,
  isNameVariable,
  isNumberVariable,
  isTextVariable,
  nameVariables,
  numberVariables,
  textVariables,
  type DateVariable,
  type NameVariable,
  type NumberVariable,
  type TextVariable,
  type Variable,
} from "./variables.ts";
export type { LiteralName, Name, PersonName } from "./name.ts";
export type { CalendarDate, DatePoint, DateValue, LiteralDate } from "./date.ts";
export type { Issue, Parsed, Position } from "./issue.ts";
export { issueIn, issueSaying, type IssueKind, type IssueMaker } from "./issue-saying.ts";
export { sayIn, wordingOf, type Catalogue, type Filling, type Sentence, type Wording } from "./sentence.ts";
export type { Evidence, EvidencePlace } from "./evidence.ts";
export type { Item } from "./item.ts";
export type { SourceRecord } from "./record.ts";
export { isJsonArray, isJsonObject, type JsonObject } from "./json.ts";
export type { CslJsonDate, CslJsonItem, CslJsonName } from "./csl-json/types.ts";
export { germanItems } from "./csl-json/german.ts";
export { parseCslItem, parseCslItems } from "./csl-json/parse.ts";
export { toCslJson } from "./csl-json/write.ts";
export { compareDates } from "./dates/compare.ts";
export { endOfOpenStart, parseEdtf, printEdtf } from "./dates/edtf.ts";
export { parseDate } from "./dates/parse-date.ts";
export { splitParticles } from "./names/split-particles.ts";
export { isEnglish, parseLanguage } from "./languages/languages.ts";
export { joinParticle } from "./names/particles.ts";
export { parseName } from "./names/parse-name.ts";
export { parseWrittenName } from "./names/written-name.ts";
export { parseNames } from "./names/parse-names.ts";
export { printName } from "./names/print-name.ts";
export { kindButForCheckDigit, parseIdentifier, type Identifier } from "./identifiers/identifiers.ts";
