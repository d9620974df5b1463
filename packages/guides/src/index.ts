export { citeRecord } from "./cite/cite-record.ts";
export type { CiteOptions, CitePlace, CiteResult, Form, Missing, PrintedCitation, Repair } from "./cite/result.ts";
export { diffEditions, type EditionDiff, type EditionExample } from "./editions/diff-editions.ts";
export type { EditionDifference } from "./editions/differences.ts";
export { sampleRecords } from "./editions/samples.ts";
