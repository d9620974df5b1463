import { readFileSync } from "node:fs";
import type { SourceRecord } from "@citable/model";
import { strToU8, zipSync, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { CaptureError } from "../capture-error.ts";
import { readWhole } from "../../test/read-whole.ts";
import { captureFile } from "./capture-file.ts";

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../test/samples/files/${name}`, import.meta.url)));

const openWorks = async (): Promise<typeof readWhole> => readWhole;

const title = "Toll Books of the Lower Asker: A River and Its Ledgers";
const author = [
  { kind: "person", family: "Orrin", given: "Maud K." },
  { kind: "person", family: "Brandt", given: "Oskar" },
];

/** Quotes that do not stand where their evidence says. */
function misplaced(text: string, records: readonly SourceRecord[]): readonly string[] {
  return records.flatMap(({ evidence }) =>
    evidence.flatMap(({ place, quote }) => {
      if (place.kind !== "part" || place.start === undefined) return [];
      const there = text.slice(place.start, place.end).replaceAll(/\s+/g, " ");
      return there === quote.replaceAll("; ", " ") ? [] : [quote];
    }),
  );
}

describe("files that other programs wrote", () => {
  it("an EPUB by pandoc: the package document", async () => {
    const { kind, records, missing } = await captureFile(sample("tolls.epub"));
    expect(kind).toBe("epub");
    expect(records[0]?.item).toMatchObject({
      type: "book",
      language: "en",
      fields: { title, publisher: "Marsh Gate Press", ISBN: "978-0-306-40615-7" },
      names: { author },
      dates: { issued: { start: { year: 2014, month: 9, day: 1 } } },
    });
    expect(records[0]?.evidence.find(({ field }) => field === "author")).toMatchObject({
      quote: "Maud K. Orrin; Oskar Brandt",
      place: { kind: "part", part: "EPUB/content.opf", path: "metadata/creator" },
    });
    expect(missing.map(({ field }) => field)).not.toContain("issued");
  });

  it("a Word document by pandoc: properties, head, notes with their marks, bibliography", async () => {
    const { text, records, notes, references, missing } = await captureFile(sample("tolls.docx"), { openWorks });
    expect(records[0]?.item).toMatchObject({ type: "document", fields: { title }, names: { author } });
    expect(misplaced(text, records)).toEqual([]);
    expect(notes.map(({ mark, note, start, end }) => [mark, note, text.slice(start, end)])).toEqual([
      ["[1]", "See the books of Hollin, nos. 3 to 12.", "[1]"],
      ["[2]", "But see Brandt, The Salt Towns, 44.", "[2]"],
    ]);
    expect(references.map(({ item }) => item.fields.title)).toEqual([
      expect.stringContaining("The Salt Towns: A History of the River Peace"),
      expect.stringContaining("Barges and Jurors on the Lower Asker"),
    ]);
    expect(missing.map(({ field }) => field)).toContain("issued");
  });

  it("a PDF by a browser: its first page, not the title that Word made", async () => {
    const { text, records, references, issues } = await captureFile(sample("tolls.pdf"), { openWorks });
    expect(records[0]?.item).toMatchObject({ fields: { title, DOI: "10.5555/quay.12.3.201" }, names: { author } });
    expect(records[0]?.item.dates).toEqual({});
    expect(records[0]?.evidence.map(({ place }) => place.kind === "part" && place.part)).toEqual(
      records[0]?.evidence.map(() => "page 1"),
    );
    expect(misplaced(text, records)).toEqual([]);
    expect(references.map(({ item }) => item.fields.title)).toEqual([
      expect.stringContaining(
        "The Salt Towns: A History of the River Peace and of the Long Quarrel That Came Before It",
      ),
      expect.stringContaining("Barges and Jurors on the Lower Asker"),
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["note-absent"]);
  });

  it.each([
    ["BibTeX", "@book{a, title = {One}, author = {Doe, Jane}}", "a.bib", "One"],
    ["RIS", "TY  - BOOK\nTI  - Two\nER  - \n", "", "Two"],
    ["CFF", "cff-version: 1.2.0\ntitle: Three\nauthors: []\n", "CITATION.cff", "Three"],
  ])("%s", async (_, text, name, expected) => {
    const { kind, records } = await captureFile(new TextEncoder().encode(text), { name });
    expect([kind, records[0]?.item.fields.title]).toEqual(["records", expected]);
  });

  it("leaves pages and texts to captureSource", async () => {
    expect(await captureFile("<!doctype html><title>Four</title>", { name: "a.bib" })).toMatchObject({ kind: "html" });
    expect(await captureFile("Five words stand in here.")).toMatchObject({ kind: "text" });
  });
});

/** A ZIP with the entries of a Word document. */
function docx(document: string, core = "<coreProperties/>"): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8('<Types><Override PartName="/word/document.xml"/></Types>'),
    "word/document.xml": strToU8(document),
    "docProps/core.xml": strToU8(core),
  });
}

/** 66 MB of nothing, in 300 KB. */
const bomb = zipSync({
  "[Content_Types].xml": strToU8('<Types><Override PartName="/word/document.xml"/></Types>'),
  "word/document.xml": [new Uint8Array(66 * 1024 * 1024), { level: 1 }],
});

/** The same as an EPUB: the package document has 66 MB. */
const epubBomb = zipSync({
  mimetype: strToU8("application/epub+zip"),
  "META-INF/container.xml": strToU8(
    '<container><rootfiles><rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  ),
  "a.opf": [new Uint8Array(66 * 1024 * 1024), { level: 1 }],
});

/** A ZIP of more entries than any document has. */
const manyEntries = zipSync(
  Object.fromEntries([
    ["[Content_Types].xml", strToU8('<Types><Override PartName="/word/document.xml"/></Types>')],
    ...Array.from({ length: 20_001 }, (_, index) => [`word/${index}`, new Uint8Array()] as const),
  ]),
);

/** Five packed streams of objects, 60 MB each, in 300 KB. */
function pdfBomb(): Uint8Array {
  const packed = zlibSync(new Uint8Array(60 * 1024 * 1024));
  const object = (number: number): readonly Uint8Array[] => [
    strToU8(`${number} 0 obj<</Type/ObjStm/N 9/Length ${packed.length}/Filter/FlateDecode>>stream\n`),
    packed,
    strToU8("\nendstream endobj\n"),
  ];
  return new Uint8Array(Buffer.concat([strToU8("%PDF-1.7\n"), ...[1, 2, 3, 4, 5].flatMap(object)]));
}

const encrypted =
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n" +
  `3 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${"00".repeat(32)}>/U<${"11".repeat(32)}>>>endobj\n` +
  `trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<${"22".repeat(16)}><${"22".repeat(16)}>]>>\n%%EOF`;

/** A thousand times the same object without an end, and no table: each would be read to the end of the file. */
const tangled = `%PDF-1.7\n${`18 0 obj\n<</Type /Font /Name (${"a[(".repeat(100)}\n`.repeat(1000)}\n%%EOF`;

/** Ten thousand packed streams without an end, each of which would be unpacked to the end of the file. */
function overlapping(): Uint8Array {
  const packed = Buffer.from(zlibSync(strToU8("beginbfrange <0000> <0001> <0041> ".repeat(100)), { level: 0 }));
  const stream = Buffer.concat([Buffer.from("stream\n"), packed.subarray(0, 200)]);
  return new Uint8Array(Buffer.concat([strToU8("%PDF-1.7\n"), ...Array.from({ length: 10_000 }, () => stream)]));
}

describe("what cannot be read is refused in one sentence", () => {
  const epub = sample("tolls.epub");
  const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
    ["a ZIP bomb", () => bomb, "too-large"],
    ["an EPUB that is a bomb", () => epubBomb, "too-large"],
    ["an archive of too many entries", () => manyEntries, "too-large"],
    ["a PDF bomb", pdfBomb, "too-large"],
    ["an archive of other things", () => zipSync({ "a.txt": strToU8("x") }), "binary"],
    ["a ZIP without its end", () => epub.slice(0, 40), "binary"],
    ["a PDF that is only its head", () => strToU8("%PDF-1.7\n"), "unreadable-file"],
    ["a PDF that is noise", () => strToU8(`%PDF-1.7\n${"x y z ".repeat(1000)}`), "unreadable-file"],
    ["a PDF of streams without end", overlapping, "too-large"],
    ["a PDF that repeats an object without end", () => strToU8(tangled), "unreadable-file"],
    ["an encrypted PDF", () => strToU8(encrypted), "encrypted"],
  ];
  it.each(cases)("%s", async (_, bytes, code) => {
    const failed = captureFile(bytes());
    await expect(failed).rejects.toThrow(CaptureError);
    await expect(failed).rejects.toMatchObject({ code, message: expect.stringMatching(/^The .{20,}\.$/) });
  });

  it("a PDF saved many times over is read, with its table or without", async () => {
    const whole = Buffer.from(sample("tolls.pdf")).toString("latin1");
    const again = "\n900 0 obj\n<</Title (Other)>>\nendobj\n".repeat(150);
    const [first, second] = await Promise.all(
      [whole.replace("startxref", `${again}startxref`), `${whole}${again}`].map((text) =>
        captureFile(new Uint8Array(Buffer.from(text, "latin1"))),
      ),
    );
    expect(first?.text).toContain("Toll Books of the Lower Asker");
    expect(second?.text).toContain("Toll Books of the Lower Asker");
  });

  it("a PDF that is cut off is read as far as it goes, or refused", async () => {
    const whole = sample("tolls.pdf");
    const outcomes = await Promise.allSettled(
      [0.3, 0.6, 0.9].map((share) => captureFile(whole.slice(0, whole.length * share))),
    );
    const strange = outcomes.filter((each) => each.status === "rejected" && !(each.reason instanceof CaptureError));
    expect(strange).toEqual([]);
  });
});

const core = (words: string): string => `<cp:coreProperties xmlns:cp="c" xmlns:dc="d">${words}</cp:coreProperties>`;

describe("what programs fill in by themselves is no fact", () => {
  const headed = '<w:p><w:pStyle w:val="Title"/><w:t>The Salt Towns</w:t></w:p><w:p><w:t>Oskar Brandt</w:t></w:p>';

  it.each([
    ["Microsoft Word - draft3.doc", "user"],
    ["draft3.docx", "Microsoft Office User"],
    ["Untitled 1", "admin"],
    ["1471-2105-9-12", "python-docx"],
  ])("%s, %s", async (made, user) => {
    const properties = core(`<dc:title>${made}</dc:title><dc:creator>${user}</dc:creator>`);
    const { records } = await captureFile(docx(headed, properties));
    expect(records[0]?.item.fields.title).toBe("The Salt Towns");
    expect(records[0]?.item.names.author).toEqual([{ kind: "person", family: "Brandt", given: "Oskar" }]);
  });
});
