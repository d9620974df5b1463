import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "@citable/model";
import { inlineEngine, makeItem, onDate, person } from "../../test/inline-style.ts";
import { LivingDocument } from "../document/living-document.ts";
import type { Engine } from "../engine.ts";
import { printText } from "../output/print-text.ts";

const layout = `<names variable="author editor" delimiter="; "><name form="short" initialize-with="." delimiter=", "/></names>
  <choose><if disambiguate="true"><text variable="title" prefix=", "/></if></choose>
  <date variable="issued" prefix=" "><date-part name="year"/></date>`;

const crowd = ["Ann Ash", "Abe Ash", "Bob Ash", "Ann Birch", "Abel Birch", "Cy Cedar"].map((name) => {
  const [given = "", family = ""] = name.split(" ");
  return person(family, given);
});

const names = fc.array(fc.constantFrom(...crowd), { maxLength: 5 });

/** Items whose cites look alike more often than not. */
const lookalikes = fc.array(
  fc
    .record({ author: fc.tuple(fc.constantFrom(...crowd), names), editor: names, title: fc.constantFrom("Ice", "Sea") })
    .map(({ author: [first, others], editor, title }): Item =>
      makeItem({
        names: { author: [first, ...others], editor: editor.slice(3) },
        dates: { issued: onDate(2000) },
        fields: { title },
      }),
    ),
  { minLength: 2, maxLength: 12 },
);

const addNames = 'disambiguate-add-names="true"';
const addGivenNames = (rule: string): string =>
  `disambiguate-add-givenname="true" givenname-disambiguation-rule="${rule}"`;

describe.each([
  ["names", addNames],
  ["given names", addGivenNames("by-cite")],
  ["names and given names", `${addNames} ${addGivenNames("by-cite")} disambiguate-add-year-suffix="true"`],
  ["all names of the document", `${addNames} ${addGivenNames("all-names")} disambiguate-add-year-suffix="true"`],
  ["all names by initials", `${addNames} ${addGivenNames("all-names-with-initials")}`],
  ["the first names of the document", `${addNames} ${addGivenNames("primary-name")}`],
])("cites told apart by %s", (_, means) => {
  const engine = inlineEngine({
    citation: { area: `et-al-min="2" et-al-use-first="1" ${means}`, body: layout },
    bibliography: { sort: '<key variable="title"/>', body: '<text variable="title"/>' },
  });

  it("come out the same one by one, in any order, and at once", () => {
    fc.assert(
      fc.property(lookalikes, fc.nat(), (items, leaving) => {
        const live = new LivingDocument(engine, { citations: [] });
        for (const item of items) live.insert({ id: item.id, cites: [{ item }] });
        expect(live.citations().map(({ output }) => printText(output))).toEqual(printed(engine, items));

        const gone = leaving % items.length;
        live.remove(items[gone]?.id ?? "");
        const left = items.toSpliced(gone, 1);
        expect(live.citations().map(({ output }) => printText(output))).toEqual(printed(engine, left));
      }),
      { numRuns: 100 },
    );
  });
});

function printed(engine: Engine, items: readonly Item[]): readonly string[] {
  return engine.format({ citations: items.map((item) => ({ cites: [{ item }] })) }).citations.map(printText);
}
