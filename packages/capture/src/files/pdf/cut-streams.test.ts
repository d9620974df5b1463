import { strToU8, unzlibSync, zlibSync } from "fflate";
import { expect, it } from "vitest";
import { cutStreams } from "./cut-streams.ts";
import { refuseBombs } from "./refuse-bombs.ts";

const rows = Array.from({ length: 400 }, (_, row) => `0 0 m ${row * 7919} ${row} l S\n`).join("");

/** A stream with this dictionary, whole or damaged, and something behind it. */
function pdf(dictionary: string, isDamaged: boolean): Uint8Array {
  const packed = zlibSync(strToU8(rows));
  if (isDamaged) packed.fill(0x55, 800, 900);
  const [before, behind] = [
    `%PDF-1.7\n1 0 obj<<${dictionary}>>stream\n`,
    "\nendstream endobj\n2 0 obj (behind) endobj",
  ];
  return new Uint8Array(Buffer.concat([strToU8(before), packed, strToU8(behind)]));
}

const damaged = { page: "/Length 9", form: "/Subtype/Form/Length 9", font: "/Length1 9", kind: "/Subtype /Type1C" };

// What is damaged unpacks to other words for a while before it cannot go on.
it.each([
  ["a page, its beginning", damaged.page, rows.slice(0, 1000)],
  ["a form, its beginning", damaged.form, rows.slice(0, 1000)],
  ["a font, nothing", damaged.font, ""],
  ["a font of its kind, nothing", damaged.kind, ""],
])("of what is damaged is left: %s", (_, dictionary, left) => {
  const whole = pdf(dictionary, true);
  const streams = refuseBombs(whole);
  const { bytes, isCut } = cutStreams(whole, streams);
  expect([bytes.length, isCut]).toEqual([whole.length, left !== ""]);
  expect(Buffer.from(bytes).toString("latin1")).toMatch(/endstream endobj\n2 0 obj \(behind\) endobj$/);
  const content = unzlibSync(bytes.slice(streams[0]?.start));
  expect(Buffer.from(content).toString("latin1", 0, 1000)).toBe(left);
});

it.each([
  ["a damaged picture", "/Subtype/Image/Length 9", true],
  ["damaged objects", "/Type/ObjStm/N 9", true],
  ["an encrypted page", "/Length 9>><</Encrypt 1 0 R", true],
  ["a whole page", "/Length 9", false],
])("%s is left as it is", (_, dictionary, isDamaged) => {
  const whole = pdf(dictionary, isDamaged);
  expect(cutStreams(whole, refuseBombs(whole))).toEqual({ bytes: whole, isCut: false });
});
