import { printEdtf, printName, type DateValue, type Item, type Name } from "@citable/model";

/** What the parts of a page are compared by. */
export type ComparedField = "title" | "author" | "issued" | "container-title" | "DOI";

export const comparedFields: readonly ComparedField[] = ["title", "author", "issued", "container-title", "DOI"];

/** A field in words; undefined when the item does not state it. */
export function statementOf({ fields, names, dates }: Item, field: ComparedField): string | undefined {
  switch (field) {
    case "author":
      return names.author?.map((name) => printName(name, "inverted")).join("; ");
    case "issued":
      return dates.issued && (dates.issued.kind === "literal" ? dates.issued.literal : printEdtf(dates.issued));
    case "title":
    case "container-title":
    case "DOI":
      return fields[field];
    default:
      return field satisfies never;
  }
}

/** Whether two items say the same of a field, or one only says less of it. A field that one does not state agrees. */
export function agree(left: Item, right: Item, field: ComparedField): boolean {
  if (statementOf(left, field) === undefined || statementOf(right, field) === undefined) return true;
  switch (field) {
    case "author":
      return agreeInNames(left.names.author ?? [], right.names.author ?? []);
    case "issued":
      return agreeInDates(left.dates.issued, right.dates.issued);
    case "title":
    case "container-title":
    case "DOI":
      return oneHoldsOther(statementOf(left, field) ?? "", statementOf(right, field) ?? "");
    default:
      return field satisfies never;
  }
}

/** One may say less, and a headword may be turned round: “Varrin, Concord of”. */
function oneHoldsOther(left: string, right: string): boolean {
  const [one, other] = [fold(left), fold(right)];
  return one.includes(other) || other.includes(one) || inOrder(one) === inOrder(other);
}

function inOrder(words: string): string {
  return words.split(" ").toSorted().join(" ");
}

/** Words without marks, case and spelling of accents. */
export function fold(text: string): string {
  const letters = text
    .replaceAll(/<[^<>]*>/g, "")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase();
  return letters.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function agreeInNames(left: readonly Name[], right: readonly Name[]): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const known = new Set(more.map((name) => fold(familyOf(name))));
  return fewer.every((name) => known.has(fold(familyOf(name))));
}

export function familyOf(name: Name): string {
  return name.kind === "literal" ? name.literal : (name.family ?? name.given ?? "");
}

/** Dates agree as far as both say: "2019" and "2019-03-31" do. */
function agreeInDates(left: DateValue | undefined, right: DateValue | undefined): boolean {
  if (left?.kind !== "calendar" || right?.kind !== "calendar") return true;
  const [a, b] = [left.start, right.start];
  return a.year === b.year && agreeInPart(a.month, b.month) && agreeInPart(a.day, b.day);
}

function agreeInPart(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
