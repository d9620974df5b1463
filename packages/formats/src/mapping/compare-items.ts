import type { DateValue, Issue, Item, Name } from "@citable/model";
import { withoutNocase } from "../text/markup.ts";
import { type Content, contentsOf, valueOf } from "./item-draft.ts";
import { shortened } from "../text/shortened.ts";
import { formatIssue } from "../words/format-issue.ts";

/**
 * The issues of writing, found by reading what was written: what is not there any more, and what reads back otherwise.
 * So a writer cannot lose a fact without saying so, whatever its tables claim.
 */
export function lossesOf(items: readonly Item[], readBack: readonly Item[], label: string): readonly Issue[] {
  return items.flatMap((item, index) => lossesOfItem(item, readBack[index], { label, path: `[${index}]` }));
}

interface Place {
  readonly label: string;
  readonly path: string;
}

function lossesOfItem(item: Item, back: Item | undefined, place: Place): readonly Issue[] {
  if (back === undefined)
    return [
      formatIssue(
        { code: "not-carried", severity: "error", path: place.path },
        'Item "{id}" cannot be held by {format}: it is left out.',
        { id: item.id, format: place.label },
      ),
    ];
  const issues = contentsOf(item).flatMap((content) => lossOf(content, back, place));
  if (back.type !== item.type) {
    const path = `${place.path}.type`;
    issues.unshift(
      formatIssue(
        { code: "changed", severity: "warning", path },
        '{path} is "{type}", for which {format} has no name of its own: it reads back as "{read}".',
        { path, type: item.type, format: place.label, read: back.type },
      ),
    );
  }
  if (back.id !== item.id) {
    issues.unshift(
      formatIssue(
        { code: "changed-id", severity: "note", path: `${place.path}.id` },
        'The id "{id}" cannot stand in {format}: the item is called "{read}" there.',
        { id: shortened(item.id), format: place.label, read: shortened(back.id) },
      ),
    );
  }
  return issues;
}

function lossOf(content: Content, back: Item, place: Place): readonly Issue[] {
  const { variable } = content;
  const read = valueOf(back, variable);
  const words = { path: `${place.path}.${variable}`, format: place.label };
  const { path } = words;
  // `event` is the old name of `event-title` (CSL 1.0.2, Appendix IV): whoever has one has both.
  if (content.variable === "event" && valueOf(back, "event-title") === content.text) return [];
  if (read === undefined) {
    const kind = { code: "not-carried", severity: "error", path } as const;
    return [formatIssue(kind, "{path} has no place in {format}: it is left out.", words)];
  }
  const written = content.kind === "text" ? content.text : content.kind === "names" ? content.names : content.date;
  if (isSame(written, read)) return [];
  if (typeof written === "string" && withoutNocase(written) === read) {
    const sentence = "{path} has words whose case is kept, which {format} cannot say: their words are there.";
    return [formatIssue({ code: "changed", severity: "note", path }, sentence, words)];
  }
  const sentence = "{path} cannot stand in {format} as it is: it reads back as {read}.";
  return [formatIssue({ code: "changed", severity: "warning", path }, sentence, { ...words, read: inWords(read) })];
}

function inWords(value: string | readonly Name[] | DateValue): string {
  return shortened(typeof value === "string" ? `"${value}"` : JSON.stringify(value));
}

/** Whether two values of an item are the same; keys may stand in any order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const entries = Object.entries(one);
  const others: ReadonlyMap<string, unknown> = new Map(Object.entries(other));
  return entries.length === others.size && entries.every(([key, value]) => isSame(value, others.get(key)));
}
