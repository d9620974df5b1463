import { globSync, readFileSync } from "node:fs";
import { captureSource } from "@citable/capture";
import { type Evidence, parseCslItems, toCslJson } from "@citable/model";
import { openShippedReader } from "@citable/references/node";
import type { Sample, Subject } from "./subject.ts";

const fixtures = new URL("../../../packages/capture/test/", import.meta.url);

const { readEach: readWorks } = await openShippedReader();

/** Pages with all that capture reads: vocabularies, the visible entry, notes, a bibliography; and a text copied from one. */
function stock(): readonly Sample[] {
  return globSync("**/*.{html,txt}", { cwd: fixtures })
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, fixtures))) }));
}

/** What was read can be kept, is no debris, and its evidence stands where it says. */
function faultsIn({ name, bytes }: Sample): readonly string[] {
  const { text, records, references, notes, seeAlso } = captureSource(bytes, {
    name,
    url: "https://pages.example/rivers/toll",
    readWorks,
  });
  const items = [...records, ...references].map(({ item }) => toCslJson(item));
  const json = JSON.stringify(items);
  const debris = /\[object \w+\]|"undefined"|"NaN"/.exec(json)?.[0];
  const { value } = parseCslItems(JSON.parse(json));
  const evidence = [...records, ...references].flatMap((record) => record.evidence);
  const outside = [...notes, ...seeAlso].filter(({ start, end }) => start < 0 || end > text.length || start > end);
  return [
    ...(debris === undefined ? [] : [`an item has ${debris}: ${json.slice(0, 300)}`]),
    ...(value.length === items.length ? [] : [`${items.length} items are ${value.length} in CSL-JSON`]),
    ...evidence.flatMap((each) => misplaced(each, text)).slice(0, 3),
    ...(outside.length === 0 ? [] : [`outside of the text: ${JSON.stringify(outside[0])}`]),
  ];
}

function misplaced({ field, quote, place }: Evidence, text: string): readonly string[] {
  if (!("start" in place) || place.start === undefined || place.end === undefined) return [];
  const there = text.slice(place.start, place.end);
  return there === quote ? [] : [`evidence of ${field} is misplaced: ${JSON.stringify([quote, there]).slice(0, 300)}`];
}

/** Pages as they were saved, whole or damaged. */
export const pagesSubject: Subject = { name: "pages", stock, faultsIn, refusals: ["CaptureError"] };
