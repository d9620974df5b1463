import type { Item, Name } from "@citable/model";

/**
 * The label of a label style ("citation-label") for an item that has none: letters of the authors' names and two
 * digits of the year, "Doe65", "RoNo78". The specification leaves its form to the processor.
 */
export function citationLabel(item: Item): string | undefined {
  const names = item.names.author ?? item.names.editor ?? [];
  const letters = names.slice(0, 4).map((name, index) => familyOf(name).slice(0, lettersOf(index, names.length)));
  const date = item.dates.issued;
  const year = date?.kind === "calendar" ? String(Math.abs(date.start.year) % 100).padStart(2, "0") : "";
  const label = letters.join("") + year;
  return label === "" ? undefined : label;
}

/** Four letters in all: one name gives four, two give two each, of three the first gives two. */
function lettersOf(index: number, count: number): number {
  if (count === 1) return 4;
  return count === 2 || (count === 3 && index === 0) ? 2 : 1;
}

function familyOf(name: Name): string {
  return name.kind === "literal" ? name.literal : (name.family ?? name.given ?? "");
}
