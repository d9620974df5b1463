import type { Issue } from "@citable/model";
import type { NoteMark } from "../capture-result.ts";
import type { Line } from "./lines.ts";
import { notesHeading } from "./phrases.ts";
import { captureIssue } from "../words/capture-issue.ts";

const mark = /\[(\d{1,3}|[a-z]|note \d{1,2})\]/g;

/**
 * Note marks like `[6]` and their notes. A mark at the head of a line is a note's number only when the notes
 * have a heading or the same mark stands before it in the text: captured sentences begin with marks, too.
 */
export function readNoteMarks(lines: readonly Line[]): readonly NoteMark[] {
  const notes = new Map<string, string>();
  const marks: { mark: string; start: number; end: number }[] = [];
  const seen = new Set<string>();
  let underHeading = false;
  for (const line of lines) {
    if (notesHeading.test(line.text)) underHeading = true;
    const lead = leadingMark(line.text);
    if (lead !== undefined && (underHeading || seen.has(lead))) {
      if (!notes.has(lead)) notes.set(lead, line.text.slice(lead.length).trim());
      continue;
    }
    for (const found of line.text.matchAll(mark)) {
      seen.add(found[0]);
      marks.push({ mark: found[0], start: line.start + found.index, end: line.start + found.index + found[0].length });
    }
  }
  return marks.map((each) => {
    const note = notes.get(each.mark);
    return note === undefined ? each : { ...each, note };
  });
}

function leadingMark(text: string): string | undefined {
  return /^\[(?:\d{1,3}|[a-z]|note \d{1,2})\](?=\s)/.exec(text)?.[0];
}

/** One issue that lists the marks whose notes are not in the source. */
export function absentNotes(marks: readonly NoteMark[]): readonly Issue[] {
  const absent = [...new Set(marks.filter((each) => each.note === undefined).map((each) => each.mark))];
  if (absent.length === 0) return [];
  const kind = { code: "note-absent", severity: "warning" } as const;
  const listed = absent.join(", ");
  return [
    absent.length === 1
      ? captureIssue(kind, "The text has the note mark {mark}, but its note is not in the source.", { mark: listed })
      : captureIssue(kind, "The text has the note marks {marks}, but their notes are not in the source.", {
          marks: listed,
        }),
  ];
}
