import type { SourceRecord } from "@citable/model";
import { createCatalogue, type Catalogue } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import { describe, expect, it } from "vitest";
import { citeRecord, guideRules, type Form, type GuideRule } from "../src/index.ts";
import { record } from "./entries.ts";
import { group, on, people } from "./guide-examples/example.ts";

const catalogue: Catalogue = createCatalogue([citeprocPlusSource()]);
const forms: readonly Form[] = ["bibliography", "note", "in-text"];

const known = {
  title: "Harbour Dues",
  "container-title": "Encyclopedia of Harbours",
  author: people("Roe, Ann"),
  editor: people("Stein, Karl"),
  publisher: "University of Utrecht Press & Sons",
  "publisher-place": "Utrecht",
  issued: on("1998-4-2"),
  page: "14-19",
  volume: "3",
  edition: "2",
  URL: "https://ports.example/dues",
  accessed: on("2020-7-3"),
};

/** A record of a type without some of what is known of it. */
function lacking(type: string, ...fields: readonly string[]): SourceRecord {
  const kept = Object.entries(known).filter(([field]) => !fields.includes(field));
  return record({ type, ...Object.fromEntries(kept) });
}

const records: readonly SourceRecord[] = [
  ...["entry-encyclopedia", "entry-dictionary", "chapter", "book", "webpage", "article-journal"].flatMap((type) => [
    lacking(type),
    lacking(type, "author"),
    lacking(type, "author", "editor"),
    lacking(type, "author", "editor", "URL", "accessed"),
    lacking(type, "issued", "URL"),
    lacking(type, "issued", "page"),
    lacking(type, "publisher", "editor", "publisher-place"),
    lacking(type, "accessed", "issued"),
    lacking(type, "URL", "accessed", "author"),
  ]),
  record({ ...known, type: "entry-dictionary", author: group("Quay House"), publisher: "Quay House" }),
  record({ ...known, type: "entry-encyclopedia", language: "en-US" }),
];

/** All that is said of the records in a style: what was repaired, what is missing, what to know. */
async function saidIn(style: string): Promise<string> {
  const found = await catalogue.find(style);
  const results = records.flatMap((each) => forms.map((form) => citeRecord(each, found, { forms: [form] })));
  return results
    .flatMap(({ repairs, missing, advice, issues }) => [
      ...repairs.map(({ why }) => why),
      ...missing.map((each) => each.advice),
      ...advice.map(({ text }) => text),
      ...issues.map(({ message }) => message),
    ])
    .join("\n");
}

/** Whether a style prints a text for a record, in any form. */
async function prints(style: string, each: SourceRecord, text: string): Promise<boolean> {
  const found = await catalogue.find(style);
  return forms.some((form) => citeRecord(each, found, { forms: [form] }).citations[0]?.text.includes(text) === true);
}

/** Rules that are seen, not told: what they ask for is what the style does. */
async function isSeen({ effect }: GuideRule, style: string): Promise<boolean | undefined> {
  switch (effect.kind) {
    case "place":
      return (await prints(style, lacking("book", "URL", "accessed", "volume"), "Utrecht:")) === effect.print;
    case "title-case-in-text":
      return prints(style, record({ type: "entry", title: "Harbour dues" }), "Harbour Dues");
    case "mark-before":
      return (await prints(style, lacking("entry-encyclopedia"), `${effect.mark} Encyclopedia`)) ? true : undefined;
    case "no-date":
      // The mark for a missing date is the style's own.
      return effect.print ? true : undefined;
    default:
      return undefined;
  }
}

const said = new Map<string, Promise<string>>();

async function isHeard(rule: GuideRule, style: string): Promise<boolean> {
  const seen = await isSeen(rule, style);
  if (seen !== undefined) return seen;
  const heard = said.get(style) ?? saidIn(style);
  said.set(style, heard);
  return (await heard).includes(rule.says);
}

const atHand = (
  await Promise.all(
    [
      ...new Set(guideRules.flatMap(({ families, editions }) => families.flatMap((family) => names(family, editions)))),
    ].map(async (name) => ({
      name,
      found: await catalogue.find(name).then(
        () => true,
        () => false,
      ),
    })),
  )
).flatMap(({ name, found }) => (found ? [name] : []));

function names(family: string, editions: readonly string[]): readonly string[] {
  return editions.length === 0 ? [family] : editions.map((edition) => `${family}@${edition}`);
}

describe("every rule", () => {
  it.each(guideRules.map((rule) => [rule.guide, rule.effect.kind, rule.says, rule] as const))(
    "%s, %s: %s",
    async (_guide, _kind, _says, rule) => {
      const styles = rule.families
        .flatMap((family) => names(family, rule.editions))
        .filter((name) => atHand.includes(name));
      // GB/T 7714-2025 does not come with Citable.
      if (styles.length === 0) return;
      const heard = await Promise.all(styles.map(async (style) => isHeard(rule, style)));
      expect(heard).toContain(true);
    },
  );
});
