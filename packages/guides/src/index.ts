export { citeRecord } from "./cite/cite-record.ts";
export type { CiteOptions, CitePlace, CiteResult, Form, Missing, PrintedCitation, Repair } from "./cite/result.ts";
