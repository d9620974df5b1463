import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateVariables, nameVariables, numberVariables, textVariables, type Item } from "@citable/model";
import {
  explainSpan,
  explainVariable,
  printHtml,
  printMarkdown,
  printText,
  type Engine,
  type Settled,
} from "../src/index.ts";
import { anyItem } from "./any-item.ts";
import { inlineEngine, makeItem, person, type StyleParts } from "./inline-style.ts";

/** Items with ids of their own. */
const lists = fc.uniqueArray(anyItem, { minLength: 1, maxLength: 5, selector: ({ id }) => id });

const head = `
  <macro name="author"><names variable="author editor" delimiter="; "><name and="text" initialize-with=". " name-as-sort-order="first"/>
    <label form="short" prefix=" (" suffix=")"/><substitute><names variable="translator"/><text variable="title" quotes="true"/></substitute></names></macro>
  <macro name="title"><text variable="title" text-case="title" font-style="italic"/><text variable="container-title" prefix=". In "/></macro>
  <macro name="date"><group prefix="(" suffix=")"><date variable="issued" form="text"/><text variable="year-suffix"/></group></macro>
  <macro name="rest"><group delimiter=", "><number variable="volume" form="ordinal"/><text variable="page" prefix="pp. "/>
    <text variable="URL"/><text variable="DOI"/><date variable="accessed" form="numeric"/></group></macro>`;
const entry = ["author", "date", "title", "rest"].map((name) => `<text macro="${name}"/>`).join("");

const styles: readonly (readonly [string, StyleParts])[] = [
  [
    "author and date",
    {
      head,
      style: 'demote-non-dropping-particle="sort-only" page-range-format="chicago"',
      citation: {
        area: 'disambiguate-add-names="true" disambiguate-add-givenname="true" disambiguate-add-year-suffix="true" collapse="year-suffix" et-al-min="3" et-al-use-first="1"',
        layout: 'prefix="(" suffix=")" delimiter="; "',
        body: '<group delimiter=" "><names variable="author"><name form="short"/></names><date variable="issued"><date-part name="year"/></date><text variable="locator"/></group>',
      },
      bibliography: {
        area: 'subsequent-author-substitute="———" second-field-align="flush"',
        sort: '<key macro="author"/><key variable="issued"/><key variable="title"/>',
        layout: 'suffix="."',
        body: `<group delimiter=". ">${entry}</group>`,
      },
    },
  ],
  [
    "notes",
    {
      class: "note",
      head,
      citation: {
        layout: 'delimiter="; " suffix="."',
        body: `<choose><if position="ibid"><text term="ibid"/></if><else><group delimiter=", ">${entry}</group></else></choose>`,
      },
      bibliography: { body: `<group delimiter=", ">${entry}</group>` },
    },
  ],
  [
    "numbers",
    {
      head,
      citation: {
        area: 'collapse="citation-number"',
        layout: 'prefix="[" suffix="]" delimiter=","',
        body: '<text variable="citation-number" vertical-align="sup"/>',
      },
      bibliography: {
        sort: '<key variable="issued" sort="descending"/>',
        body: `<text variable="citation-number" suffix=". "/><text variable="citation-label"/>${entry}`,
      },
    },
  ],
];

/** Everything that an engine prints of some items. */
function printAll(engine: Engine, list: readonly Item[]): readonly Settled[] {
  const cites = list.map((item, index) => ({ item, ...(index % 2 === 1 && { locator: "3–4", prefix: "see" }) }));
  const citations = [{ cites, note: 1 }, ...cites.map((cite, index) => ({ cites: [cite], note: index + 2 }))];
  const document = engine.format({ citations });
  return [...document.citations, ...document.bibliography.map(({ output }) => output), engine.cite(cites)];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function withoutTags(html: string): string {
  return html
    .replaceAll(/<\/?[a-z]+(?: [a-z]+="[^"<>]*")*>/g, "")
    .replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? "");
}

describe.each(styles)("whatever the items: %s", (_, parts) => {
  const engine = inlineEngine(parts);

  it("never throws, and prints no debris", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const given = JSON.stringify(list);
        for (const settled of printAll(engine, list)) {
          const text = printText(settled);
          const confused = ["undefined", "[object Object]", "NaN"].filter((word) => !given.includes(word));
          expect(confused.filter((word) => text.includes(word))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("text is HTML without its tags", () => {
    fc.assert(
      fc.property(lists, (list) => {
        for (const settled of printAll(engine, list)) {
          expect(withoutTags(printHtml(settled))).toBe(printText(settled));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("no field brings markup of its own", () => {
    fc.assert(
      fc.property(lists, (list) => {
        for (const settled of printAll(engine, list)) {
          const html = printHtml(settled);
          expect(html).not.toMatch(/<(?!\/?(?:i|b|u|a|em|strong|sup|sub|span|div|bdi)[ >])/);
          expect(html).not.toMatch(/href="(?!https?:)/);
          expect(printMarkdown(settled)).not.toMatch(/(?<!\\)<script/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("prints the same again, and in a new engine", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const printed = printAll(engine, list);
        expect(printAll(engine, list)).toEqual(printed);
        expect(printAll(inlineEngine(parts), list)).toEqual(printed);
      }),
      { numRuns: 30 },
    );
  });

  it("explains every word, and every variable: printed where words are its own, else why not", () => {
    const variables = [...textVariables, ...numberVariables, ...nameVariables, ...dateVariables];
    fc.assert(
      fc.property(anyItem, fc.constantFrom(...variables), (item, variable) => {
        const line = engine.cite([{ item }]);
        const text = printText(line);
        const runs = explainSpan(line, 0, text.length);
        expect(runs.map((run) => text.slice(run.start, run.end))).toEqual(runs.map((run) => run.text));
        const { kind } = explainVariable(engine, item, variable, "citation");
        const own = runs.some(({ origin }) => origin?.variable === variable);
        expect([variable, kind === "printed"]).toEqual([variable, own]);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves the items as they are", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const before = structuredClone(list);
        printAll(engine, list);
        expect(list).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

function orderIn(engine: Engine, list: readonly Item[]): readonly string[] {
  return engine.bibliography(list).map(({ id }) => id);
}

describe("the order of a bibliography", () => {
  const engine = inlineEngine({
    bibliography: { sort: '<key variable="issued"/><key variable="note"/>', body: '<text variable="note"/>' },
  });

  it("does not depend on the order in which items come, where the keys are unique", () => {
    const unique = lists.map((list) =>
      list.map((item, index): Item => ({ ...item, fields: { ...item.fields, note: `Note ${index}` } })),
    );
    const both = unique.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(both, ([list, shuffled]) => {
        expect(orderIn(engine, shuffled)).toEqual(orderIn(engine, list));
      }),
      { numRuns: 60 },
    );
  });
});

/** How each item is cited and listed, whatever came before it. */
function printedById(engine: Engine, list: readonly Item[]): ReadonlyMap<string, string> {
  const citations = list.map((item) => ({ cites: [{ item }] }));
  const printed = engine.format({ citations });
  const cited = new Map(list.map(({ id }, index) => [id, printText(printed.citations[index] ?? { blocks: [] })]));
  return new Map(printed.bibliography.map(({ id, output }) => [id, `${cited.get(id)} | ${printText(output)}`]));
}

describe("items that look alike", () => {
  const pool = [person("Ash", "Ann"), person("Ash", "Abe"), person("Ash", "Ada"), person("Birch", "Bea")];
  const alike = fc
    .array(fc.tuple(fc.subarray(pool, { minLength: 1 }), fc.constantFrom(2000, 2001)), { minLength: 2, maxLength: 7 })
    .map((drafts) =>
      drafts.map(([author, year], index) =>
        makeItem({
          names: { author },
          dates: { issued: { kind: "calendar", start: { year } } },
          fields: { title: `Title ${index}` },
        }),
      ),
    );
  const shuffled = alike.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
  );

  it.each(["by-cite", "all-names", "all-names-with-initials", "primary-name", "primary-name-with-initials"])(
    "are told apart in the same way whatever their order: %s",
    (rule) => {
      const engine = inlineEngine({
        head,
        citation: {
          area: `disambiguate-add-names="true" disambiguate-add-givenname="true" disambiguate-add-year-suffix="true"
            givenname-disambiguation-rule="${rule}" et-al-min="3" et-al-use-first="1"`,
          body: `<group delimiter=" "><names variable="author"><name form="short" initialize-with="."/></names>
            <date variable="issued"><date-part name="year"/></date></group>`,
        },
        bibliography: {
          sort: '<key macro="author"/><key variable="issued"/><key variable="title"/>',
          body: entry,
        },
      });
      fc.assert(
        fc.property(shuffled, ([list, other]) => {
          const printed = printedById(engine, list);
          expect(printedById(engine, other)).toEqual(printed);
          // Suffixes tell apart whatever names cannot.
          const cited = [...printed.values()].map((line) => line.split(" | ")[0]);
          expect(new Set(cited).size).toBe(list.length);
        }),
        { numRuns: 60 },
      );
    },
  );
});
