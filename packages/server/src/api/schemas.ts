import { z } from "@hono/zod-openapi";
import type { Bibliography } from "../storage/bibliographies.ts";
import type { Link, NewLink } from "../storage/links.ts";
import type { RecordDraft, StoredRecord } from "../storage/stored-record.ts";

const longestTitle = 1000;
const longestNote = 20_000;

/** An item in CSL-JSON. What is in it is read by the engine, which says what it cannot use. */
export const itemSchema: z.ZodType<Readonly<Record<string, unknown>>> = z
  .record(z.string(), z.unknown(), { error: "must be an item in CSL-JSON" })
  .openapi("Item", { description: "An item in CSL-JSON", example: { type: "book", title: "Salt and Sovereignty" } });

/** What a record to be kept is made of. */
export const recordDraftSchema: z.ZodType<RecordDraft> = z
  .strictObject({
    item: itemSchema,
    evidence: z.array(z.unknown()).optional().openapi({ description: "As /capture gave it, one for each field" }),
    note: z.string().max(longestNote).optional(),
    position: z.number().optional().openapi({ description: "The place in the bibliography; without it, the last" }),
  })
  .openapi("RecordDraft");

export const storedRecordSchema: z.ZodType<StoredRecord> = z
  .object({
    id: z.string(),
    position: z.number(),
    version: z.int(),
    changedAt: z.iso.datetime(),
    item: itemSchema,
    evidence: z.array(z.unknown()).optional(),
    note: z.string().optional(),
  })
  .openapi("Record");

const heading = {
  title: z.string().max(longestTitle).default(""),
  style: z.string().max(200).default("").openapi({ description: "A name by edition or an id", example: "mla@9" }),
  locale: z.string().max(50).default("").openapi({ example: "de-DE" }),
};

export interface HeadingDraft {
  readonly title: string;
  readonly style: string;
  readonly locale: string;
}

export const headingSchema: z.ZodType<HeadingDraft> = z.strictObject(heading).openapi("BibliographyHeading");

export interface BibliographyDraft extends HeadingDraft {
  readonly records: readonly RecordDraft[];
}

export const bibliographyDraftSchema: z.ZodType<BibliographyDraft> = z
  .strictObject({ ...heading, records: z.array(recordDraftSchema).default([]) })
  .openapi("BibliographyDraft");

export const bibliographySchema: z.ZodType<Bibliography> = z
  .object({
    id: z.string(),
    title: z.string(),
    style: z.string(),
    locale: z.string(),
    version: z.int().openapi({ description: "Grows with every change of the bibliography or of a record in it" }),
    recordCount: z.int(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .openapi("Bibliography");

const permission = z.enum(["edit", "read"]).openapi("Permission");
const link = { id: z.string(), allows: permission, createdAt: z.iso.datetime() };

export const linkSchema: z.ZodType<Link> = z.object(link).openapi("Link");

export const newLinkSchema: z.ZodType<NewLink> = z
  .object({ ...link, key: z.string().openapi({ description: "Told this once; afterwards only its hash is kept" }) })
  .openapi("NewLink");

export const linkDraftSchema: z.ZodType<Pick<Link, "allows">> = z
  .strictObject({ allows: permission })
  .openapi("LinkDraft");

export const problemSchema: z.ZodType<{ type: string; title: string; status: number; detail: string }> = z
  .object({
    type: z.string().openapi({ description: "A name for programs", example: "urn:citable:problem:not-found" }),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: "One sentence: what was wrong, where, what to do" }),
  })
  .openapi("Problem");

export interface IssueOnTheWire {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  readonly path?: string | undefined;
  readonly at?: { readonly line: number; readonly column: number } | undefined;
}

export const issueSchema: z.ZodType<IssueOnTheWire> = z
  .object({
    code: z.string(),
    severity: z.enum(["error", "warning", "note"]),
    message: z.string(),
    path: z.string().optional(),
    at: z.object({ line: z.int(), column: z.int() }).optional(),
  })
  .openapi("Issue");
