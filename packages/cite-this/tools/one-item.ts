import type { Plugin } from "rolldown";

/**
 * The element cites one item at a time. What the engine keeps for documents of many items (telling them apart, sorting
 * and collapsing them, following an author's edits) has nothing to do there, and these stand-ins do nothing in its
 * place. `test/one-item.test.ts` holds the built element's citations against the whole engine's.
 */
const ofTheEngine: Readonly<Record<string, string>> = {
  "csl/src/document/item-registry.ts": `
    import { plainFacts } from "../compile/rendering.ts";
    export const facts = { ...plainFacts, citationNumber: 1 };
    export class ItemRegistry {
      update([item]) {
        this.listed = () => [{ item, facts }];
      }
    }`,
  "csl/src/document/living-document.ts": `
    import { formatCitation } from "./format-citation.ts";
    import { facts } from "./item-registry.ts";
    export class LivingDocument {
      constructor(engine, { citations }) {
        this.citations = () => citations.map(({ cites }) => ({ output: formatCitation(engine,
          { cites: cites.map((cite) => ({ position: "first", ...cite, cite })) }, () => facts) }));
      }
    }`,
  // The built-in styles were read when they were made: nobody is told a line of theirs.
  "csl/src/errors.ts": `export class StyleError extends Error {}`,
  "csl/src/cite/collapse.ts": `export function collapseCites(cites) { return cites; }`,
  "csl/src/bibliography/sort.ts": `export function compileSort() {} export function sortedBy(items) { return items; }`,
  "csl/src/bibliography/sort-key.ts": `export function dateSortKey() { return ""; }`,
  "csl/src/bibliography/subsequent-author.ts": `export function subsequentAuthors() { return (entry) => entry; }`,
  // Names of Viet Nam and Hungary: tags for citing have the family name first and a comma after it, whatever the country.
  "model/src/names/family-first.ts": `
    export function isVietnamese() { return false; }
    export function isHungarianOrder() { return false; }`,
  // Dates come as CSL-JSON has them, or as a page's days; one in the notation of EDTF stands as it was written.
  "model/src/dates/edtf.ts": `
    export function parseEdtf() {}
    export function printEdtf() { return ""; }
    export function endOfOpenStart() {}`,
  // The element makes no editions: its styles were found when it was built.
  "styles/src/overlays/locate.ts": `
    export async function locateOverlay() {}
    export async function editionsToMake() { return []; }`,
  "styles/src/overlays/listing.ts": `export async function listOverlays() { return []; }`,
  // A style comes with the locales that it prints with: no table is needed of the dialects that stand in for others.
  "csl/src/locale/fallback.ts": `
    export const primaryLanguage = (tag) => tag.split("-")[0].toLowerCase();
    export function localeFallback(tag) {
      const language = primaryLanguage(tag);
      return [tag, language + "-" + language.toUpperCase(), language, "en-US"];
    }`,
  "csl/src/render/year-suffix.ts": `export function yearSuffixOutput() {}`,
  "csl/src/text/remember.ts": `export const remembering = (make) => make;`,
  // The box draws the output itself, and copies what it drew.
  "csl/src/output/print-markdown.ts": `export function printMarkdown() { return ""; }`,
  "csl/src/output/print-html.ts": `
    export function printHtml() { return ""; }
    export function escapeHtml(text) { return text; }`,
  // The box names what is missing; what there is to say about it comes from cite-this-advice.js when it is wanted.
  "guides/src/advice/messages.ts": `
    const silent = () => "";
    const text = { noForm: {}, nothingPrinted: silent };
    export const messages = () => text;`,
  // A word on these too; their names are enough here.
  "guides/src/house/required-facts.ts": `
    export function withRequiredFacts(missing, { type, fields, names, dates }, { house }) {
      const known = { ...fields, ...names, ...dates };
      const required = house ? [...(house.required.all ?? []), ...(house.required[type] ?? [])] : [];
      return [...missing, ...required.filter((field) => !known[field] && !missing.some((fact) => fact.field === field)).map((field) => ({ field }))];
    }`,
  // Whether another kind of work claims too much: the built-in styles have something for every kind of entry.
  "guides/src/style/own-words.ts": `export function ownWords() { return new Set(); }`,
  "guides/src/advice/missing-fact.ts": `export function missingFact(field) { return { field }; }`,
  "guides/src/advice/notes-only.ts": `export function notesOnlyAdvice() {}`,
  "guides/src/advice/advice-on.ts": `export function adviceOn() { return []; }`,
  "guides/src/advice/sentence.ts": `export function inWords() { return ""; }`,
  // Repairs that other guides ask for, or other styles need.
  ...Object.fromEntries(
    Object.entries({
      "headword-as-author": ["headwordAsAuthor"],
      // The built-in styles have no such years; tools/style-folder.ts takes them out of others.
      "access-year": ["accessYear", "withoutAccessYears"],
      "address-of-entry": ["addressOfEntry"],
      "edition-ordinal": ["editionOrdinal"],
      "facts-of-chapter": ["factsOfChapter"],
      "left-out": ["leftOut"],
      "mark-before": ["markBefore"],
      "missing-space": ["missingSpace"],
      "no-publisher-mark": ["noPublisherMark"],
      "publisher-first": ["publisherFirst"],
      "title-alone": ["titleAlone"],
      "title-in-capitals": ["titleInCapitals", "capitalsAlone"],
      "volume-of-work": ["volumeOfWork"],
      "work-first": ["workFirst", "headwordAfterYear"],
    }).map(([file, names]) => [
      `guides/src/repairs/${file}.ts`,
      names.map((name) => `export { noRepair as ${name} } from "./own-language.ts";`).join(" "),
    ]),
  ),
  "guides/src/repairs/own-language.ts": `
    export const noRepair = { applies() {}, repair() {} };
    export { noRepair as ownLanguage };`,
  // The built-in styles were checked when they were made; how long a style may work is bounded all the same.
  "csl/src/compile/check-macros.ts": `export function checkMacros() {}`,
};

/**
 * Puts the stand-ins in the place of the engine's modules, and the guides' rules for them in that of all rules; fails where one of
 * these modules is no longer there to replace.
 */
export function oneItemAtATime(rules: string): Plugin {
  const standIns = new Map(Object.entries(ofTheEngine));
  standIns.set("guides/src/rules/all-rules.ts", `export const allRules = ${rules};`);
  const left = new Set(standIns.keys());
  return {
    name: "one-item-at-a-time",
    load(id) {
      const path = Array.from(standIns.keys()).find((each) => id.replaceAll("\\", "/").endsWith(`/packages/${each}`));
      const code = path === undefined ? undefined : standIns.get(path);
      if (path === undefined || code === undefined) return undefined;
      left.delete(path);
      return { code, moduleType: "js" };
    },
    buildEnd(error) {
      if (error === undefined && left.size > 0) throw new Error(`No longer in the engine: ${[...left].join(", ")}.`);
    },
  };
}

/**
 * What only several items or other modes of citing need, by file: authors alone, a citation without them, authors in a
 * sentence, order, telling apart.
 */
const otherModes: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  "csl/src/document/format-citation.ts": [
    [/switch \(mode\) \{[^]*?\n  \}\n/, "return cluster(engine, cites);\n"],
    // Cites of one author are told by it when they are collapsed.
    [/const whole = [^]*?;\n  const author = [^;]*;/, 'const author = "";'],
  ],
  "csl/src/engine.ts": [
    [/const inSentence: Area = [^;]*;/, ""],
    [/disambiguates: disambiguates\(style\),/, "disambiguates: false,"],
    [/sorter: source\.sort && .*/, "sorter: undefined,"],
    [/, bibliography: document\.bibliography\(\)/, ""],
    [/renderForSentence: \(item, facts\) => .*/, "renderForSentence: () => undefined,"],
  ],
};

/** The box cites as a style does by itself; fails where what was to be left out is written in another way. */
export const normalModeOnly: Plugin = {
  name: "normal-mode-only",
  transform(code, id) {
    const path = id.replaceAll("\\", "/");
    const [, changes] = Object.entries(otherModes).find(([file]) => path.endsWith(`/packages/${file}`)) ?? [];
    return changes?.reduce((left, [pattern, instead]) => {
      if (!pattern.test(left)) throw new Error(`${path} has nothing like ${String(pattern)} any more.`);
      return left.replace(pattern, instead);
    }, code);
  },
};
