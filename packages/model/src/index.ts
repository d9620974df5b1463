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
export type { Evidence, EvidencePlace } from "./evidence.ts";
export type { Item } from "./item.ts";
export type { SourceRecord } from "./record.ts";
