/**
 * The front door of the library: a source in, its citation out.
 *
 * @example
 * import { cite } from "citable";
 * const { entries } = await cite({ id: "1", type: "book", title: "Ferries of the North" }, { style: "mla@9" });
 * console.log(entries[0]?.citations[0]?.text);
 */
export { capture } from "./front-door/capture.ts";
export { cite, type Cited, type CitedRecord, type CiteOptions } from "./front-door/cite.ts";
export { readReference, readReferences } from "./front-door/references.ts";
export type { Source } from "./front-door/source.ts";
export { installedStyles } from "./front-door/style.ts";
export { applyHouseStyle, diffEditions, readHouseStyle } from "@citable/guides";
export type { CaptureOptions, CaptureResult, MissingFact, NoteMark, SeeAlso } from "@citable/capture";
export type { AskedForm, EditionDiff, Form, HouseStyle, Missing, PrintedCitation, Repair } from "@citable/guides";
export type { FieldEvidence, ListedReference, ReferenceReading } from "@citable/references";
export type { CslJsonItem, Evidence, Issue, Item, SourceRecord } from "@citable/model";
export type { Catalogue, FoundStyle, ListedStyle } from "@citable/styles";
