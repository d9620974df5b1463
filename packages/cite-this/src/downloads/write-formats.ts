import { bibtex as bibtexFormat, ris as risFormat, type Format } from "@citable/formats";
import { toCslJson, type Item } from "@citable/model";

/** CSL-JSON, which Zotero and every program with a style engine read. */
export function cslJson(item: Item): string {
  return `${JSON.stringify([toCslJson(item)], undefined, 2)}\n`;
}

export function bibtex(item: Item): string {
  return writtenIn(bibtexFormat, item);
}

export function ris(item: Item): string {
  return writtenIn(risFormat, item);
}

function writtenIn({ label, write }: Format, item: Item): string {
  if (write === undefined) throw new TypeError(`${label} is only read, not written.`);
  return write([{ ...item, id: keyOf(item) }]).text;
}

/** A key as people write them: "haverkamp2019". */
function keyOf({ id, names, dates: { issued } }: Item): string {
  const [name] = names.author ?? names.editor ?? [];
  const family = name?.kind === "person" ? (name.family ?? name.given) : name?.literal;
  const year = issued?.kind === "calendar" ? issued.start.year : "";
  const plain =
    family
      ?.normalize("NFKD")
      .replaceAll(/[^a-z]/gi, "")
      .toLowerCase() ?? "";
  return plain === "" ? id : `${plain}${year}`;
}
