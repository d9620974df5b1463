import { beforeAll, describe, expect, it } from "vitest";
import { printName } from "@citable/model";
import type { ReferenceReader } from "../src/index.ts";
import { openShippedReader } from "../src/node/index.ts";

let reader: ReferenceReader;
beforeAll(async () => {
  reader = await openShippedReader();
});

describe("readReferences", () => {
  it("takes a dash for the author above", () => {
    const [, second] = reader.readReferences(
      "Brandt, Oskar. The Salt Towns. Hollin: Marsh Gate Press, 1968.\n———. The River Tolls. Hollin: Marsh Gate Press, 1971.",
    );
    expect(second?.record.names.author?.map((name) => printName(name, "inverted"))).toEqual(["Brandt, Oskar"]);
    expect(second?.record.fields.title).toBe("The River Tolls");
    expect(second?.issues.map(({ code }) => code)).toContain("author-above");
  });

  it("takes ibid. and op. cit. for the work that they mean", () => {
    const read = reader.readReferences(
      [
        "1. Brandt, Oskar. The Salt Towns. Hollin: Marsh Gate Press, 1968.",
        "2. Ferrow, Edda. Barges and Jurors. Stennis: Ostrander College Press, 1991.",
        "3. Ibid., p. 14.",
        "4. Brandt, op. cit., p. 20.",
      ].join("\n"),
    );
    expect(read.map(({ record }) => record.fields.title)).toEqual([
      "The Salt Towns",
      "Barges and Jurors",
      "Barges and Jurors",
      "The Salt Towns",
    ]);
  });

  it("reads notes with raised numbers, and the page that each cites", () => {
    const read = reader.readReferences(
      [
        "¹ Oskar Brandt, The Salt Towns (Hollin: Marsh Gate Press, 1968), 33.",
        "² Ibid., 45.",
        "³ Brandt, op. cit., p. 22.",
      ].join("\n"),
    );
    expect(read.map(({ mark, record }) => [mark, record.fields.title, record.fields.locator])).toEqual([
      ["1", "The Salt Towns", "33"],
      ["2", "The Salt Towns", "45"],
      ["3", "The Salt Towns", "22"],
    ]);
  });

  it("says so when nothing above fits", () => {
    const [only] = reader.readReferences("Ibid., p. 14.");
    expect(only?.issues.map(({ code }) => code)).toContain("nothing-above");
  });

  it("reports a year that stands twice, and an author in natural order", () => {
    const text = "Hana Soro. (1983). A History of the Lower Arne. Westbury, CT: Green Lane Press, 1983.";
    const { record, issues } = reader.readReference(text);
    expect(issues.map(({ code }) => code).sort()).toEqual(["author-natural-order", "year-twice"]);
    expect(record.dates.issued).toEqual({ kind: "calendar", start: { year: 1983 } });
  });

  it("gives offsets in the whole text", () => {
    const text =
      "Some prose.\n\nReferences\n\n[1] Brandt, O. The Salt Towns. Hollin: Marsh Gate Press, 1968.\n[2] Ferrow, E. Barges. Stennis: Ostrander, 1991.";
    const read = reader.readReferences(text);
    expect(read.map(({ mark }) => mark)).toEqual(["1", "2"]);
    for (const { evidence } of read)
      for (const { start, end, text: quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });
});
