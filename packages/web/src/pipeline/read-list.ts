import { openReader, readLines, recordsOfList, type ListedReference, type ReferenceReader } from "@citable/references";
import modelAddress from "@citable/references/model?url";
import type { Captured, ReferenceLine } from "../answers.ts";
import { capturedRecord } from "./captured-record.ts";
import { issueInLanguages } from "./in-languages.ts";
import type { CorrectionQuestion } from "./questions.ts";

let opened: Promise<ReferenceReader> | undefined;

/** The model is fetched at the first list, and kept; where that failed, it is tried again at the next. */
function reader(): Promise<ReferenceReader> {
  return (opened ??= fetchModel().catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));
}

async function fetchModel(): Promise<ReferenceReader> {
  const response = await fetch(new URL(modelAddress, import.meta.url));
  return openReader(new Uint8Array(await response.arrayBuffer()));
}

/** What reads the works that a page lists. */
export async function openWorks(): Promise<ReferenceReader["readEach"]> {
  return (await reader()).readEach;
}

/** A text that states nothing of its own, read as a list of references; undefined where most of its lines are none. */
export async function readList(captured: Captured): Promise<Captured | undefined> {
  return answerOf(captured, (await reader()).readReferences(captured.text));
}

/** The records anew, from lines whose fields a person corrected. */
export function readCorrected({ captured, lines }: CorrectionQuestion): Captured {
  return answerOf(captured, readLines(captured.text, lines), lines) ?? { ...captured, lines };
}

function answerOf(
  captured: Captured,
  listed: readonly ListedReference[],
  lines: readonly ReferenceLine[] = listed.map(({ start, end, spans }) => ({ start, end, spans })),
): Captured | undefined {
  const read = recordsOfList(listed);
  if (read === undefined) return undefined;
  const records = read.records.map(capturedRecord);
  return {
    ...captured,
    lines,
    records,
    issues: read.issues.map(issueInLanguages),
    references: [],
    notes: [],
    seeAlso: [],
    missing: [],
  };
}
