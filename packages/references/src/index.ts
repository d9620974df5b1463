export { germanReferences } from "./words/german.ts";
export { openReader, type ReferenceReader } from "./open.ts";
export { ModelError, type ModelCard } from "./model/decode.ts";
export { labels, type Label } from "./model/labels.ts";
export type { FieldEvidence, LabelledSpan, ReferenceReading } from "./reading/reading.ts";
export { cutReferences } from "./list/cut.ts";
export { findReferenceSection, type Stretch } from "./list/section.ts";
export { recordsOfList, type ListedRecords } from "./list/list-records.ts";
export { readLines, type LabelledLine, type ListedReference } from "./list/read-list.ts";
