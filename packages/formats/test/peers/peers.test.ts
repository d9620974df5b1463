import { expect, it } from "vitest";
import { bibtex, ris } from "../../src/index.ts";
import { bibCorpus, risCorpus } from "./corpus.ts";
import { understood } from "./differences.ts";
import { bibtexParserReading, citationJsReading, ourReading, type Reading } from "./read-with-peers.ts";

/** Fields that both say, and say otherwise: "citation-js plain title: theirs | ours". */
function differences(peer: string, name: string, theirs: Reading, ours: Reading): readonly string[] {
  return [...theirs].flatMap(([field, text]) => {
    const own = ours.get(field);
    return own === undefined || own === text ? [] : [`${peer}, ${name}, ${field}: ${text} | ${own}`];
  });
}

function all(): readonly string[] {
  const bib = Object.entries(bibCorpus).flatMap(([name, source]) => {
    const [item] = bibtex.read?.(source).value ?? [];
    if (item === undefined) return [`${name}: we read nothing`];
    const ours = ourReading(item);
    return [
      ...differences("citation-js", name, citationJsReading(source), ours),
      ...differences("bibtex-parser", name, bibtexParserReading(source), ours),
    ];
  });
  const lines = Object.entries(risCorpus).flatMap(([name, source]) => {
    const [item] = ris.read?.(source).value ?? [];
    return item === undefined
      ? [`${name}: we read nothing`]
      : differences("citation-js RIS", name, citationJsReading(source), ourReading(item));
  });
  return [...bib, ...lines];
}

it("reads fields as others do, but for differences that are understood", () => {
  expect(all().toSorted()).toEqual(understood.map(({ difference }) => difference).toSorted());
});
