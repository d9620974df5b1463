import type { Item } from "@citable/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bibtex } from "./format.ts";
import { streamBib } from "./stream-bib.ts";

async function streamed(text: string, length: number): Promise<{ items: Item[]; codes: string[] }> {
  const cut = async function* (): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
  };
  const [items, codes]: [Item[], string[]] = [[], []];
  for await (const { value, issues } of streamBib(cut())) {
    items.push(value);
    codes.push(...issues.map(({ code, at }) => `${code} ${at?.line ?? ""}`));
  }
  return { items, codes };
}

/** More than one piece: 30,000 entries with a macro at the head, a fault and a field that no variable has. */
const long = `@string{jr = "Journal of Rivers"}\n${Array.from(
  { length: 12_000 },
  (_, index) =>
    `@article{k${index}, title = {On {River} ${index}}, author = {Doe, Jane}, journal = jr, year = ${1900 + (index % 120)}${index === 9000 ? ", zz = {1}" : ""}}\n`,
).join("")}`;

it("reads in pieces what it reads at once, with the same lines in its issues", async () => {
  const whole = bibtex.read?.(long) ?? { value: [], issues: [] };
  const { items, codes } = await streamed(long, 100_000);
  expect(items).toEqual(whole.value);
  expect(codes).toEqual(whole.issues.map(({ code, at }) => `${code} ${at?.line ?? ""}`));
  expect(codes).toEqual(["unknown-field 9002"]);
});

it("reads small files alike wherever they are cut", async () => {
  const text =
    '@book{a, title = {One}}\nwords @ here\n@misc{b, title = "Two {x"}\n@article{c, year = 1999 # jan}\n@book{c}';
  const whole = bibtex.read?.(text).value;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (length) => {
      expect((await streamed(text, length)).items).toEqual(whole);
    }),
  );
});

it("reads entries that inherit last, whichever side their parents stand on", async () => {
  const text =
    "@inproceedings{x, title = {One}, crossref = {p}, xdata = {d}}\n@misc{m, title = {Two}}\n" +
    "@proceedings{p, title = {Proceedings}, year = 1999}\n@xdata{d, publisher = {Marsh Gate}}\n";
  const { items } = await streamed(text, 20);
  expect(items.map(({ id }) => id)).toEqual(["m", "p", "x"]);
  expect(items[2]).toMatchObject({ fields: { "container-title": "Proceedings", publisher: "Marsh Gate" } });
});
