import { describe, expect, it } from "vitest";
import { CaptureError } from "../capture-error.ts";
import { decodeSource, sizeLimit } from "./decode.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((each) => (typeof each === "string" ? Array.from(each, (char) => char.charCodeAt(0)) : [...each])),
  );

function utf16(text: string, littleEndian: boolean): number[] {
  return text.split("").flatMap((char) => {
    const code = char.charCodeAt(0);
    return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
}

describe("decodeSource", () => {
  it.each([
    ["UTF-8 with a mark", bytes([0xef, 0xbb, 0xbf], "Fl\u00c3\u00bcsse"), "Flüsse", "utf-8"],
    ["UTF-8", bytes("Fl\u00c3\u00bcsse"), "Flüsse", "utf-8"],
    [
      "UTF-8 that declares Latin-1",
      bytes('<meta charset="iso-8859-1">Fl\u00c3\u00bcsse'),
      '<meta charset="iso-8859-1">Flüsse',
      "utf-8",
    ],
    ["UTF-16 with a mark", bytes([0xff, 0xfe], utf16("Flüsse", true)), "Flüsse", "utf-16le"],
    ["UTF-16 without a mark", bytes(utf16("Trade on rivers", false)), "Trade on rivers", "utf-16be"],
    ["declared Latin-2", bytes('<meta charset="iso-8859-2">\u00b3'), '<meta charset="iso-8859-2">ł', "iso-8859-2"],
    ["undeclared Windows-1252", bytes("\u0093Fl\u00fcsse\u0094 und B\u00e4che"), "“Flüsse” und Bäche", "windows-1252"],
    [
      "undeclared Russian",
      bytes('<html lang="ru">\u00cf\u00f0\u00e8\u00e2\u00e5\u00f2'),
      '<html lang="ru">Привет',
      "windows-1251",
    ],
  ])("reads %s", (_, source, text, encoding) => {
    expect(decodeSource(source)).toMatchObject({ text, encoding });
  });

  it("reads UTF-8 that is cut off inside a character, and says so", () => {
    const decoded = decodeSource(bytes("Fl\u00c3\u00bcsse und B\u00c3\u00a4che, gr\u00c3\u00bcn \u00c3"));
    expect(decoded).toMatchObject({ encoding: "utf-8", issues: [{ code: "undecodable-bytes" }] });
  });

  it("passes over zeros in a page, and keeps all places", () => {
    expect(decodeSource(bytes("\n<!doctype html><p>a", [0, 0], "b")).text).toBe("\n<!doctype html><p>a  b");
    expect(decodeSource("<html><p>a\0b").text).toBe("<html><p>a b");
  });

  it("says that it assumed an encoding, and that it does not know a declared one", () => {
    expect(decodeSource(bytes("Fl\u00fcsse")).issues).toMatchObject([{ code: "assumed-encoding" }]);
    const unknown = decodeSource(bytes('<meta charset="utf-99">Fl\u00fcsse'));
    expect(unknown).toMatchObject({ encoding: "windows-1252", issues: [{ code: "unknown-encoding" }] });
  });

  it.each([
    ["nothing", bytes(), "empty"],
    ["white space", bytes(" \n\t "), "empty"],
    ["a PDF", bytes("%PDF-1.7 …"), "binary"],
    ["a ZIP", bytes("PK\u0003\u0004"), "binary"],
    ["a PNG", bytes([0x89], "PNG"), "binary"],
    ["zero bytes", bytes("ab", [0, 0, 7], "cd"), "binary"],
    ["control characters", bytes([1, 2, 3, 4, 5, 6, 7], "abc"), "binary"],
    ["control characters among others", bytes([1, 2, 3, 4, 5, 6, 7, 0xe9], "abc"), "binary"],
    ["too much", new Uint8Array(sizeLimit + 1), "too-large"],
  ])("refuses %s", (_, source, code) => {
    const refusal = expect.objectContaining({ code, message: expect.stringMatching(/^The source .{10,}\.$/) });
    expect(() => decodeSource(source)).toThrow(CaptureError);
    expect(() => decodeSource(source)).toThrow(refusal);
  });
});
