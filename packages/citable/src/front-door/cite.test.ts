import { describe, expect, it } from "vitest";
import type { CslJsonItem } from "@citable/model";
import { capture } from "./capture.ts";
import { cite, type CiteOptions } from "./cite.ts";
import type { Source } from "./source.ts";

const ferrow: CslJsonItem = {
  id: "a",
  type: "book",
  title: "Barges and Jurors",
  author: [{ family: "Ferrow", given: "Edda" }],
  issued: { "date-parts": [[1991]] },
};
const brandt: CslJsonItem = { ...ferrow, title: "Salt Towns", author: [{ family: "Brandt", given: "Oskar" }] };

async function texts(source: Source, options?: CiteOptions): Promise<readonly (string | undefined)[]> {
  const { entries } = await cite(source, options);
  return entries.flatMap(({ citations }) => citations.map(({ text }) => text));
}

describe("cite", () => {
  it("prints an entry in MLA without further words", async () => {
    expect(await texts(ferrow)).toEqual(["Ferrow, Edda. Barges and Jurors. 1991."]);
  });

  it.each<[string, CiteOptions, readonly string[]]>([
    ["a style", { style: "apa@7" }, ["Ferrow, E. (1991). Barges and jurors."]],
    [
      "forms",
      { style: "apa@7", forms: ["bibliography", "in-text"] },
      ["Ferrow, E. (1991). Barges and jurors.", "(Ferrow, 1991)"],
    ],
    ["exactness", { style: "apa@7", exact: true }, ["Ferrow, E. (1991). Barges and Jurors."]],
    ["a form that the style has not", { style: "apa@7", forms: ["note"] }, []],
  ])("heeds %s", async (_, options, expected) => {
    expect(await texts(ferrow, options)).toEqual(expected);
  });

  it("takes text, bytes, items and what was captured before", async () => {
    const json = JSON.stringify(ferrow);
    const [expected] = await texts(ferrow);
    expect(await texts(json)).toEqual([expected]);
    expect(await texts(new TextEncoder().encode(json))).toEqual([expected]);
    expect(await texts([ferrow])).toEqual([expected]);
    expect((await cite(await capture(json))).entries[0]?.citations[0]?.text).toBe(expected);
  });

  it("lists in the style's order, also items of one id", async () => {
    expect(await texts([ferrow, brandt])).toEqual([
      "Brandt, Oskar. Salt Towns. 1991.",
      "Ferrow, Edda. Barges and Jurors. 1991.",
    ]);
  });

  it("numbers the items of a list, in every form", async () => {
    const numbers = await texts([ferrow, brandt], { style: "ieee", forms: ["bibliography", "in-text"] });
    expect(numbers.map((text) => /^\[\d\]/.exec(text ?? "")?.[0])).toEqual(["[1]", "[1]", "[2]", "[2]"]);
  });

  it("has no entry for a source that states nothing", async () => {
    expect((await cite("[]")).entries).toEqual([]);
  });

  it("rejects a style that is not at hand, and a day that is none", async () => {
    await expect(cite(ferrow, { style: "mla@99" })).rejects.toMatchObject({ name: "UnknownStyleError" });
    await expect(cite(ferrow, { accessed: "yesterday" })).rejects.toThrow(TypeError);
  });
});
