import type { CalendarDate, Evidence, Issue, Item, ItemType, Name, SourceRecord } from "@citable/model";
import { type Candidate, printName } from "./candidate.ts";
import { type Decision, mergeCandidates } from "./merge.ts";

/** The candidates of one source, decided, as a record. */
export function recordFrom(
  candidates: readonly Candidate[],
  type: ItemType,
  issues: readonly Issue[] = [],
): SourceRecord {
  const decisions = mergeCandidates(candidates);
  const fields: Record<string, string> = {};
  const names: Record<string, readonly Name[]> = {};
  const dates: Record<string, CalendarDate> = {};
  let decidedType = type;
  for (const { reading } of decisions) {
    if (reading.kind === "text") fields[reading.field] = reading.text;
    else if (reading.kind === "names") names[reading.field] = reading.names;
    else if (reading.kind === "date") dates[reading.field] = reading.date;
    else decidedType = reading.type;
  }
  const { language, ...others } = fields;
  const parts = { type: decidedType, fields: others, names, dates, ...(language === undefined ? {} : { language }) };
  return {
    item: { id: identify(parts), ...parts },
    evidence: decisions.flatMap((decision): readonly Evidence[] => decision.evidence),
    issues: [...issues, ...decisions.flatMap((decision: Decision) => decision.issues)],
  };
}

/** An id that people can read and that is the same each time: "levine-aigun-treaty-2004". */
function identify(item: Omit<Item, "id">): string {
  const [author] = item.names.author ?? item.names.editor ?? [];
  const family = author === undefined ? "" : (printName(author).split(",")[0] ?? "");
  const title = (item.fields.title ?? "").split(/\s+/).slice(0, 4).join(" ");
  const issued = item.dates.issued;
  const year = issued?.kind === "calendar" ? String(issued.start.year) : "";
  const slug = [family, title, year]
    .map((words) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-|-$/g, ""),
    )
    .filter((words) => words !== "")
    .join("-");
  return slug === "" ? "source" : slug;
}

/** An item with an id made of what it says. */
export function withId(item: Item): Item {
  return { ...item, id: identify(item) };
}

/** The records of a list with ids of their own: a second "clubb-china" becomes "clubb-china-2". */
export function withOwnIds(records: readonly SourceRecord[]): readonly SourceRecord[] {
  const counts = new Map<string, number>();
  return records.map((record) => {
    const count = (counts.get(record.item.id) ?? 0) + 1;
    counts.set(record.item.id, count);
    return count === 1 ? record : { ...record, item: { ...record.item, id: `${record.item.id}-${count}` } };
  });
}
