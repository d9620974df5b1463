import { strToU8, zlibSync } from "fflate";
import { expect, it } from "vitest";
import { refuseBombs } from "./refuse-bombs.ts";

const map =
  "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
  Array.from({ length: 200 }, (_, code) => `<${code.toString(16)}> <${(code * 7919).toString(16)}>`).join("\n");
const content =
  "BT /F1 12 Tf (Roads and Rivers) Tj ET\n" +
  Array.from({ length: 200 }, (_, place) => `${place * 7919} ${place} m`).join("\n");

/** One packed stream in a PDF, of which a part may be overwritten. */
function pdf(
  text: string,
  damage?: { readonly at: number; readonly byte: number },
  dictionary: string = "",
): Uint8Array {
  const packed = zlibSync(strToU8(text));
  if (damage !== undefined) packed.fill(damage.byte, damage.at, damage.at + 40);
  return new Uint8Array(
    Buffer.concat([strToU8(`%PDF-1.7\n1 0 obj<<${dictionary}>>stream\n`), packed, strToU8("\nendstream")]),
  );
}

it.each([
  ["a whole map", pdf(map), { isDamaged: false, isDamagedMap: false }],
  ["a map that is damaged further on", pdf(map, { at: 400, byte: 0 }), { isDamaged: true, isDamagedMap: true }],
  ["a stream that is damaged from its beginning", pdf(content, { at: 2, byte: 0xff }), { isDamagedMap: true }],
  ["a page that is damaged further on", pdf(content, { at: 400, byte: 0 }), { isDamaged: true, isDamagedMap: false }],
  ["a whole page", pdf(content), { isDamaged: false, length: content.length }],
])("tells what of %s is damaged", (_, bytes, seen) => {
  const streams = refuseBombs(bytes);
  expect(streams).toMatchObject([seen]);
  for (const { start, end } of streams) expect([bytes[start], end]).toEqual([0x78, bytes.length - "endstream".length]);
});

it("refuses a PDF in which everything is damaged", () => {
  const one = Buffer.from(pdf(content, { at: 400, byte: 0 }));
  expect(() => refuseBombs(new Uint8Array(Buffer.concat(Array.from({ length: 101 }, () => one))))).toThrow(
    "The PDF is damaged and cannot be read",
  );
});

const drawing = "0 0 m 10 10 l S\n".repeat(1_000_000);

it.each([
  ["a page", "as far as it is read", "/Length 9"],
  ["a form", "as far as it is read", "/Subtype/Form"],
  ["an encrypted page", "to its end", "/Length 9>><</Encrypt 1 0 R"],
  ["a picture", "to its end", "/Subtype/Image"],
  ["objects", "to their end", "/Type/ObjStm/N 9"],
])("looks at %s of 16 MB %s", (_, far, dictionary) => {
  const [stream] = refuseBombs(pdf(drawing, undefined, dictionary));
  expect(stream?.length).toBeGreaterThan(1024 * 1024);
  expect(stream?.length === drawing.length).toBe(far !== "as far as it is read");
});
