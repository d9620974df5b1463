import { parseCslItems, type Item } from "@citable/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../engine.ts";
import { parseLocale } from "../locale/parse.ts";
import { printText } from "../output/print-text.ts";
import { parseIndependentStyle } from "../style/parse.ts";
import { LivingDocument, type DocumentChange, type NamedCitation } from "./living-document.ts";

const english = parseLocale(`<locale xml:lang="en-US"><terms>
  <term name="ibid">ibid.</term><term name="and">and</term><term name="et-al">et al.</term>
</terms></locale>`);

function engineOf(attributes: string, layout: string, sort = `<key macro="author"/><key variable="title"/>`): Engine {
  const style = parseIndependentStyle(`<style class="note" version="1.0">
    <macro name="author"><names variable="author"><name form="short" initialize-with="."/></names></macro>
    <citation et-al-min="2" et-al-use-first="1" ${attributes}><layout delimiter="; ">${layout}</layout></citation>
    <bibliography><sort>${sort}</sort><layout><text macro="author"/><text variable="title" prefix=", "/>
      <date variable="issued" prefix=" "><date-part name="year"/></date></layout></bibliography>
  </style>`);
  return createEngine({ style, locales: [english] });
}

const authorDate = `<group delimiter=" "><text macro="author"/>
  <choose><if disambiguate="true"><text variable="title"/></if></choose>
  <date variable="issued"><date-part name="year"/></date></group>`;
const disambiguating = 'disambiguate-add-names="true" disambiguate-add-givenname="true"';

const engines: Readonly<Record<string, Engine>> = {
  "author-date, by cite": engineOf(`${disambiguating} disambiguate-add-year-suffix="true" collapse="year"`, authorDate),
  "author-date, all names": engineOf(`${disambiguating} givenname-disambiguation-rule="all-names"`, authorDate),
  "author-date, primary name": engineOf(
    `${disambiguating} disambiguate-add-year-suffix="true" givenname-disambiguation-rule="primary-name-with-initials"`,
    authorDate,
  ),
  notes: engineOf(
    'near-note-distance="2"',
    `<choose><if position="ibid-with-locator"><text value="ibid. at "/><text variable="locator"/></if>
      <else-if position="ibid"><text term="ibid"/></else-if>
      <else-if position="near-note"><text macro="author"/><text value=" near"/></else-if>
      <else-if position="subsequent"><text macro="author"/><text variable="first-reference-note-number" prefix=" n"/>
      </else-if><else>${authorDate}</else></choose>`,
  ),
  numbers: engineOf('collapse="citation-number"', `<text variable="citation-number" prefix="[" suffix="]"/>`),
  "numbers by number": engineOf("", `<text variable="citation-number"/>`, `<key variable="citation-number"/>`),
};

const people = ["Ada Ash", "Abe Ash", "Bea Birch", "Cy Cedar", "Ann Ash"].map((name) => {
  const [given, family] = name.split(" ");
  return { given, family };
});

const items: readonly Item[] = parseCslItems(
  Array.from({ length: 12 }, (_unused, index) => ({
    id: `item-${index}`,
    type: "book",
    title: `Title ${index % 4}`,
    author: [people[index % 5], people[(index * 2 + 1) % 5], people[(index + 3) % 5]].slice(0, (index % 3) + 1),
    issued: { "date-parts": [[2000 + (index % 2)]] },
  })),
).value;

type Edit = {
  readonly kind: "insert" | "replace" | "remove" | "move";
  readonly at: number;
  readonly cites: readonly number[];
};

const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom("insert", "insert", "insert", "replace", "remove", "move"),
    at: fc.nat(20),
    cites: fc.array(fc.nat(items.length - 1), { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 14 },
);

function citation(id: string, { cites, at }: Edit, note: number): NamedCitation {
  const found = cites.flatMap((index) => items[index] ?? []);
  return { id, note, cites: found.map((item) => ({ item, ...(at % 3 === 0 && { locator: String(at) }) })) };
}

interface Played {
  readonly live: LivingDocument;
  plain: readonly NamedCitation[];
}

function insert(played: Played, edit: Edit, number: number): DocumentChange {
  const { live, plain } = played;
  const before = plain[edit.at % (plain.length + 1)]?.id;
  const fresh = citation(`c${number}`, edit, number + 1);
  const index = before === undefined ? plain.length : plain.findIndex(({ id }) => id === before);
  played.plain = plain.toSpliced(index, 0, fresh);
  return live.insert(fresh, before);
}

/** Makes an edit in the living document and in the plain list. */
function apply(played: Played, edit: Edit, number: number): DocumentChange {
  const { live, plain } = played;
  const target = plain[edit.at % Math.max(1, plain.length)];
  if (target === undefined || edit.kind === "insert") return insert(played, edit, number);
  const others = plain.filter((other) => other !== target);
  switch (edit.kind) {
    case "replace": {
      const fresh = citation(target.id, edit, target.note ?? 1);
      played.plain = plain.map((other) => (other === target ? fresh : other));
      return live.replace(fresh);
    }
    case "remove":
      played.plain = others;
      return live.remove(target.id);
    case "move":
      played.plain = [...others, target];
      return live.move(target.id);
    default:
      return edit.kind satisfies never;
  }
}

/** Applies edits; what a caller keeps by following the changes must be what the document prints. */
function play(engine: Engine, sequence: readonly Edit[]): Played {
  const played: Played = { live: new LivingDocument(engine, { citations: [] }), plain: [] };
  const shown = new Map<string, string>();
  for (const [number, edit] of sequence.entries()) {
    for (const { id, output } of apply(played, edit, number).citations) shown.set(id, printText(output));
    for (const { id, output } of played.live.citations()) expect(shown.get(id)).toBe(printText(output));
  }
  return played;
}

describe("LivingDocument", () => {
  it.each(Object.entries(engines))("prints after any edits what it prints from scratch: %s", (_name, engine) => {
    fc.assert(
      fc.property(edits, (sequence) => {
        const { live, plain } = play(engine, sequence);
        const scratch = engine.format({ citations: plain });
        expect(live.citations().map(({ output }) => printText(output))).toEqual(scratch.citations.map(printText));
        expect(live.bibliography().map(({ output }) => printText(output))).toEqual(
          scratch.bibliography.map(({ output }) => printText(output)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("answers which citations an edit changed, and no others", () => {
    const engine = engines["notes"];
    const [first, second] = items;
    if (engine === undefined || first === undefined || second === undefined) throw new TypeError("no engine");
    const document = new LivingDocument(engine, { citations: [] });
    document.insert({ id: "a", note: 1, cites: [{ item: first }] });
    document.insert({ id: "b", note: 2, cites: [{ item: first }] });
    expect(document.citations().map(({ output }) => printText(output))).toEqual(["Ash 2000", "Ibid."]);
    const change = document.insert({ id: "c", note: 2, cites: [{ item: second }] }, "b");
    expect(change.citations.map(({ id, output }) => [id, printText(output)])).toEqual([
      ["c", "Ash et al. 2001"],
      ["b", "Ash near"],
    ]);
  });

  it("refuses a citation that is there already, and one that is not", () => {
    const document = new LivingDocument(engines["numbers"] ?? engineOf("", ""), {
      citations: [{ id: "a", cites: [] }],
    });
    expect(() => document.insert({ id: "a", cites: [] })).toThrow("The document has a citation “a” already.");
    expect(() => document.remove("b")).toThrow("The document has no citation “b”.");
  });

  it("forgets what it knew of an item when another one comes under its id", () => {
    const engine = engines["author-date, by cite"];
    const [ash, birch, changed] = parseCslItems([
      { id: "x", type: "book", author: [{ family: "Ash" }], issued: { "date-parts": [[2000]] } },
      { id: "y", type: "book", author: [{ family: "Birch" }], issued: { "date-parts": [[2000]] } },
      { id: "z", type: "book", author: [{ family: "Birch" }], issued: { "date-parts": [[2000]] } },
    ]).value;
    if (engine === undefined || ash === undefined || birch === undefined || changed === undefined) {
      throw new TypeError("no engine");
    }
    const document = new LivingDocument(engine, {
      citations: [
        { id: "a", cites: [{ item: ash }] },
        { id: "b", cites: [{ item: birch }] },
      ],
    });
    document.replace({ id: "a", cites: [{ item: { ...changed, id: "x" } }] });
    expect(document.citations().map(({ output }) => printText(output))).toEqual(["Birch 2000a", "Birch 2000b"]);
  });

  it("goes on in another style", () => {
    const [first] = items;
    const { notes, numbers } = engines;
    if (first === undefined || notes === undefined || numbers === undefined) throw new TypeError("no engine");
    const document = new LivingDocument(notes, { citations: [{ id: "a", note: 1, cites: [{ item: first }] }] });
    document.citations();
    expect(document.use(numbers).citations.map(({ output }) => printText(output))).toEqual(["[1]"]);
  });
});
