import { isJsonObject } from "@citable/model";

/** A name as CSL-JSON writes it. */
export type WireName = Readonly<Record<string, unknown>>;

/** Writes names for an input field: "Adair, Miriam K.; Fjord & Fell". */
export function writeNames(names: unknown): string {
  return Array.isArray(names) ? names.map((name: unknown) => writeName(name)).join("; ") : "";
}

/**
 * Reads names typed by hand: "Family, Given; Family, Given". A name in quotation marks, or one that was a body
 * before, stays whole. A name already known keeps the parts that the text does not show, such as particles.
 */
export function readNames(text: string, before: unknown): readonly WireName[] {
  const known = new Map<string, WireName>();
  for (const name of Array.isArray(before) ? before : []) if (isJsonObject(name)) known.set(writeName(name), name);
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => known.get(part) ?? readName(part));
}

function writeName(name: unknown): string {
  if (!isJsonObject(name)) return "";
  const literal = word(name["literal"]);
  if (literal !== "") return literal;
  const family = [word(name["non-dropping-particle"]), word(name["family"])].filter(Boolean).join(" ");
  const given = [word(name["given"]), word(name["dropping-particle"])].filter(Boolean).join(" ");
  return [family, given, word(name["suffix"])].filter(Boolean).join(", ");
}

function readName(text: string): WireName {
  const quoted = /^["“](.+)["”]$/.exec(text);
  if (quoted?.[1] !== undefined) return { literal: quoted[1] };
  const [family = "", given, suffix] = text.split(",").map((part) => part.trim());
  if (given !== undefined && given !== "") return { family, given, ...(suffix === undefined ? {} : { suffix }) };
  const words = family.split(/\s+/);
  const last = words.at(-1) ?? family;
  // Without a comma the last word is taken for the family name, as it is written on a title page.
  return words.length === 1 ? { family } : { family: last, given: words.slice(0, -1).join(" ") };
}

function word(value: unknown): string {
  return typeof value === "string" ? value : "";
}
