import type { Item, Name } from "@citable/model";

/**
 * The label of a label style ("citation-label") for an item that has none: letters of the authors' names, or of the
 * title where there are none, and two digits of the year, "Doe65", "RoNo78". The specification leaves its form to the
 * processor.
 */
export function citationLabel(item: Item): string | undefined {
  const { author, composer, director, editor } = item.names;
  const names = author ?? composer ?? director ?? editor ?? [];
  const letters = names.slice(0, 4).map((name, index) => lettersOf(familyOf(name), count(index, names.length)));
  const who = letters.length > 0 ? letters.join("") : lettersOf(item.fields.title ?? "", 4);
  const date = item.dates.issued;
  const year = date?.kind === "calendar" ? String(Math.abs(date.start.year) % 100).padStart(2, "0") : "";
  const label = who + year;
  return label === "" ? undefined : label;
}

/** Four letters in all: one name gives four, two give two each, of three the first gives two. */
function count(index: number, all: number): number {
  if (all === 1) return 4;
  return all === 2 || (all === 3 && index === 0) ? 2 : 1;
}

/** The first letters of a name or a title, whose markup is none of them. */
function lettersOf(words: string, most: number): string {
  const bare = words.replaceAll(/<[^>]*>|[^\p{L}\p{M}\p{N}]/gu, "");
  const [first = "", ...others] = [...bare].slice(0, most);
  return first.toUpperCase() + others.join("").toLowerCase();
}

function familyOf(name: Name): string {
  return name.kind === "literal" ? name.literal : (name.family ?? name.given ?? "");
}
