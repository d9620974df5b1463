import { strToU8, zlibSync } from "fflate";
import { expect, it } from "vitest";
import { readPdf } from "./read-pdf.ts";

/** A PDF of pages with these contents, packed or as they are. */
function pdf(contents: readonly Uint8Array[], filter = "/FlateDecode"): Uint8Array {
  const pages = contents.map((_, index) => 10 + index * 2);
  const objects = [
    ["1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj"],
    [`2 0 obj <</Type/Pages/Count ${pages.length}/Kids[${pages.map((page) => `${page} 0 R`).join(" ")}]>> endobj`],
    ["3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj"],
    ...contents.flatMap((content, index): readonly (readonly (string | Uint8Array)[])[] => {
      const page = 10 + index * 2;
      const resources = "/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>";
      return [
        [`${page} 0 obj <</Type/Page/Parent 2 0 R${resources}/Contents ${page + 1} 0 R>> endobj`],
        [`${page + 1} 0 obj <</Filter[${filter}]/Length ${content.length}>>\nstream\n`, content, "\nendstream\nendobj"],
      ];
    }),
    ["trailer <</Root 1 0 R>>\n%%EOF"],
  ];
  const parts = ["%PDF-1.7\n", ...objects.flatMap((object) => [...object, "\n"])];
  return new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === "string" ? strToU8(part) : part))));
}

const line = (words: string): string => `BT /F1 12 Tf 50 700 Td (${words}) Tj ET\n`;
const drawing = "0 0 m 10 10 l S\n".repeat(100_000);

/** The lines of each page, joined. */
async function wordsOf(bytes: Uint8Array): Promise<readonly (boolean | string)[]> {
  const { pages, isCut } = await readPdf(bytes);
  return [isCut, ...pages.map((lines) => lines.map(({ text }) => text).join("|"))];
}

it.each([
  ["whole", line("Salt Roads"), [false, "Salt Roads"]],
  ["of a drawing with a title", line("Salt Roads") + drawing + line("after it"), [true, "Salt Roads"]],
  ["of a short drawing", drawing.slice(0, 800_000) + line("after it"), [false, "after it"]],
])("a page %s is read", async (_, content, words) => {
  expect(await wordsOf(pdf([zlibSync(strToU8(content))]))).toEqual(words);
  expect(await wordsOf(pdf([strToU8(content)], ""))).toEqual(words);
});

it("a damaged page is read up to its damage, and the next one whole", async () => {
  const rows = Array.from({ length: 400 }, (_, row) => `0 0 m ${row * 7919} ${row} l S\n`).join("");
  const content = zlibSync(strToU8(line("Salt Roads") + rows));
  content.fill(0x55, 800, 900);
  expect(await wordsOf(pdf([content, zlibSync(strToU8(line("of Asker")))]))).toEqual([true, "Salt Roads", "of Asker"]);
});

it("what takes too long ends, and that is told", async () => {
  const { pages, pageCount, isLate } = await readPdf(
    pdf(
      ["a", "b", "c"].map((words) => strToU8(line(words))),
      "",
    ),
    0,
  );
  expect([pages.length, pageCount, isLate]).toEqual([1, 3, true]);
});
