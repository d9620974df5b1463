import type { DateValue, Issue, Item, Name } from "@citable/model";
import { withoutNocase } from "../text/markup.ts";
import { type Content, contentsOf, valueOf } from "./item-draft.ts";
import { shortened } from "../text/shortened.ts";

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
    return [lost(place, "", `Item "${item.id}" cannot be held by ${place.label}: it is left out.`)];
  const issues = contentsOf(item).flatMap((content) => lossOf(content, back, place));
  if (back.type !== item.type) {
    const message = `${place.path}.type is "${item.type}", for which ${place.label} has no name of its own: it reads back as "${back.type}".`;
    issues.unshift(changed(place, "type", message));
  }
  if (back.id !== item.id) {
    issues.unshift({
      code: "changed-id",
      severity: "note",
      message: `The id "${shortened(item.id)}" cannot stand in ${place.label}: the item is called "${shortened(back.id)}" there.`,
      path: `${place.path}.id`,
    });
  }
  return issues;
}

function lossOf(content: Content, back: Item, place: Place): readonly Issue[] {
  const { variable } = content;
  const read = valueOf(back, variable);
  const where = `${place.path}.${variable}`;
  // `event` is the old name of `event-title` (CSL 1.0.2, Appendix IV): whoever has one has both.
  if (content.variable === "event" && valueOf(back, "event-title") === content.text) return [];
  if (read === undefined) return [lost(place, variable, `${where} has no place in ${place.label}: it is left out.`)];
  const written = content.kind === "text" ? content.text : content.kind === "names" ? content.names : content.date;
  if (isSame(written, read)) return [];
  if (typeof written === "string" && withoutNocase(written) === read) {
    const note = `${where} has words whose case is kept, which ${place.label} cannot say: their words are there.`;
    return [{ ...changed(place, variable, note), severity: "note" }];
  }
  const message = `${where} cannot stand in ${place.label} as it is: it reads back as ${inWords(read)}.`;
  return [changed(place, variable, message)];
}

function lost(place: Place, variable: string, message: string): Issue {
  const path = variable === "" ? place.path : `${place.path}.${variable}`;
  return { code: "not-carried", severity: "error", message, path };
}

function changed(place: Place, variable: string, message: string): Issue {
  return { code: "changed", severity: "warning", message, path: `${place.path}.${variable}` };
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
