import { printHostPart } from "../text/host-part.ts";
import { type Item, type ItemType, type Name, nameVariables, printEdtf, printName } from "@citable/model";
import { element, textElement, type WrittenElement } from "../syntax/write-xml.ts";
import { withoutMarkup } from "../text/markup.ts";
import { marcRoles, marcTexts } from "./fields.ts";

interface Subfield {
  readonly code: string;
  readonly text: string;
}

/** A field with its tag and subfields. */
interface DataField {
  readonly tag: string;
  readonly indicator?: string;
  readonly subfields: readonly Subfield[];
}

/** Leader positions 6 and 7: kind of record and level (MARC 21, Leader); a text of its own without an entry. */
const leaders: Readonly<Partial<Record<ItemType, string>>> = {
  "article-journal": "ab",
  "article-magazine": "ab",
  "article-newspaper": "ab",
  chapter: "aa",
  "entry-encyclopedia": "aa",
  "entry-dictionary": "aa",
  "paper-conference": "aa",
  periodical: "as",
  map: "em",
  musical_score: "cm",
  motion_picture: "gm",
  song: "jm",
  graphic: "km",
  software: "mm",
  manuscript: "tm",
};

/** A record of MARC 21 for an item, its fields in the order of their tags. */
export function writeMarcRecord(item: Item): WrittenElement {
  const fields = [
    { tag: "245", subfields: [{ code: "a", text: withoutMarkup(item.fields.title ?? "") }] },
    ...nameFields(item),
    ...textFields(item),
    ...imprint(item),
    ...keywords(item),
    {
      tag: "655",
      indicator: "7",
      subfields: [
        { code: "a", text: item.type },
        { code: "2", text: "csl" },
      ],
    },
  ];
  const written = fields.filter(({ subfields }) => subfields.some(({ text }) => text.trim() !== ""));
  return element(
    "record",
    element("leader", `00000n${leaders[item.type] ?? "am"} a2200000 a 4500`),
    textElement('controlfield tag="001"', item.id),
    ...written.toSorted((one, other) => Number(one.tag) - Number(other.tag)).map(writeField),
  );
}

function writeField({ tag, indicator = " ", subfields }: DataField): WrittenElement {
  const first = tag === "100" || tag === "700" ? "1" : " ";
  return element(
    `datafield tag="${tag}" ind1="${first}" ind2="${indicator}"`,
    ...subfields.map(({ code, text }) => textElement(`subfield code="${code}"`, text)),
  );
}

/** The first of the authors is the main entry; everyone else is an added one (MARC 21, X00). */
function nameFields({ names }: Item): readonly DataField[] {
  return nameVariables.flatMap((variable) => {
    const role = [...marcRoles].find(([, each]) => each === variable)?.[0];
    if (role === undefined) return [];
    return (names[variable] ?? []).map((name, index) => nameField(name, role, variable === "author" && index === 0));
  });
}

function nameField(name: Name, role: string, isMain: boolean): DataField {
  const kind = name.kind === "literal" ? "10" : "00";
  const subfields = [
    { code: "a", text: printName(name, "inverted") },
    { code: "4", text: role },
  ];
  return { tag: (isMain ? "1" : "7") + kind, subfields };
}

const ownFields: ReadonlySet<string> = new Set(["title", "keyword", "publisher", "publisher-place"]);

/** Texts by the table, those that share a field in one: of several places for a variable the first is written. */
function textFields({ type, fields }: Item): readonly DataField[] {
  const byTag = new Map<string, Subfield[]>();
  const written = new Set<string>();
  for (const [tag, code, variable] of marcTexts) {
    const text = fields[variable];
    if (text === undefined || written.has(variable) || ownFields.has(variable)) continue;
    written.add(variable);
    const subfields = byTag.get(tag) ?? [];
    subfields.push({ code, text: withoutMarkup(text) });
    byTag.set(tag, subfields);
  }
  // Volume and issue of a work of its own are no place in a host.
  const part = /^.[ab]/.test(leaders[type] ?? "") ? printHostPart(fields) : (fields.page ?? "");
  if (part !== "") byTag.set("773", [...(byTag.get("773") ?? []), { code: "g", text: withoutMarkup(part) }]);
  return [...byTag].map(([tag, subfields]) => ({ tag, subfields }));
}

/** Place, publisher and date of publication (MARC 21, 264 with second indicator 1). */
function imprint({ fields, dates: { issued } }: Item): readonly DataField[] {
  const subfields = [
    { code: "a", text: fields["publisher-place"] ?? "" },
    { code: "b", text: fields.publisher ?? "" },
    { code: "c", text: issued === undefined ? "" : printEdtf(issued) },
  ];
  return [{ tag: "264", indicator: "1", subfields }];
}

function keywords({ fields: { keyword = "" } }: Item): readonly DataField[] {
  return keyword.split(", ").map((text) => ({ tag: "650", subfields: [{ code: "a", text }] }));
}
