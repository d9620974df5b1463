import { z } from "@hono/zod-openapi";
import type { BibliographyRow, LinkTable, NewRecordRow } from "../storage/tables.ts";

/** A backup that cannot be read. The message is one sentence: what was wrong, where, what to do. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

/** How much a backup holds. Its last line says so: one that was cut off is known by its absence. */
export interface BackupCount {
  readonly bibliographies: number;
  readonly links: number;
  readonly records: number;
}

/** A line of a backup: each is a JSON object with one key, which says what it is. */
export type BackupLine =
  | { readonly citableBackup: 1 }
  | { readonly bibliography: BibliographyRow }
  | { readonly link: LinkTable }
  | { readonly record: NewRecordRow }
  | { readonly end: BackupCount };

const text = z.string();
const count = z.int().min(0);

const line: z.ZodType<BackupLine> = z.union([
  z.strictObject({ citableBackup: z.literal(1) }),
  z.strictObject({
    bibliography: z.strictObject({
      id: text.regex(/^[0-9a-f]{24}$/),
      title: text,
      style: text,
      locale: text,
      version: count,
      record_count: count,
      created_at: text,
      changed_at: text,
    }),
  }),
  z.strictObject({
    link: z.strictObject({
      bibliography_id: text,
      id: text,
      allows: z.enum(["edit", "read"]),
      key_hash: text,
      created_at: text,
    }),
  }),
  z.strictObject({
    record: z.strictObject({
      bibliography_id: text,
      id: text,
      position: z.number(),
      version: count,
      content: text,
      changed_at: text,
    }),
  }),
  z.strictObject({ end: z.strictObject({ bibliographies: count, links: count, records: count }) }),
]);

/** @throws BackupError with the line's number */
export function parseBackupLine(written: string, number: number): BackupLine {
  const parsed = line.safeParse(parseJson(written));
  if (parsed.success) return parsed.data;
  throw new BackupError(`Line ${number} is not of a backup that this version of Citable reads; take another backup.`);
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
