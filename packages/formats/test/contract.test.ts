import type { Item } from "@citable/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { items } from "./arbitraries.ts";
import { contentsOf } from "../src/mapping/item-draft.ts";
import { lossesOf } from "../src/mapping/compare-items.ts";
import { detectFormat, type Format, FormatError, formatNamed, formats, writePieces } from "../src/index.ts";

const sample: Item = {
  id: "levine",
  type: "article-journal",
  language: "en-US",
  fields: { title: "A Treaty", "container-title": "Journal of Rivers", volume: "3", page: "12-15", language: "en-US" },
  names: { author: [{ kind: "person", family: "Doe", given: "Jane" }] },
  dates: { issued: { kind: "calendar", start: { year: 2004, month: 5, day: 7 } } },
};

/** Reads; throws for whatever is thrown but a FormatError with one sentence. */
function readAnything(format: Format, text: string): void {
  try {
    format.read?.(text);
  } catch (error) {
    if (!(error instanceof FormatError) || error.message.includes("\n")) throw error;
  }
}

const readable = formats.filter(({ read }) => read !== undefined);
const both = readable.filter(({ write }) => write !== undefined);

it("finds formats by name and label", () => {
  for (const format of formats) {
    expect(formatNamed(format.name)).toBe(format);
    expect(formatNamed(format.label.toUpperCase())).toBe(format);
  }
  expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
  expect(formatNamed("docx")).toBeUndefined();
});

describe.each(both.map((format) => [format.name, format] as const))("%s", (_, format) => {
  it("recognises what it writes", () => {
    const text = format.write?.([sample]).text ?? "";
    const found = detectFormat(text, `file${format.extensions[0] ?? ""}`)?.name;
    expect([found, format.name]).toContain(format.name);
    expect(format.detect(text)).toBeGreaterThan(0.5);
  });

  it("keeps a plain article", () => {
    const { text, issues } = format.write?.([sample]) ?? { text: "", issues: [] };
    const titles = format.read?.(text).value.map(({ fields }) => fields.title);
    expect(titles).toEqual(["A Treaty"]);
    expect(issues.map(({ path }) => path)).not.toContain("[0].title");
    expect(issues.map(({ path }) => path)).not.toContain("[0].author");
  });

  it("loses no record for signs in another that it cannot hold", () => {
    const strange = "a\u0000b\u0011c\uFFFEd\r\te";
    const odd: Item = {
      ...sample,
      id: strange,
      fields: { ...sample.fields, title: strange, DOI: strange, URL: `https://example.org/${strange}` },
      dates: { issued: { kind: "literal", literal: strange }, accessed: { kind: "literal", literal: strange } },
    };
    const back = format.read?.(format.write?.([odd, sample]).text ?? "").value;
    expect(back?.at(-1)?.fields.title).toBe("A Treaty");
    expect(back).toHaveLength(2);
  });

  it("names each fact that it loses, whatever the items", () => {
    fc.assert(
      fc.property(fc.array(items, { minLength: 1, maxLength: 3 }), (list) => {
        const { text, issues } = format.write?.(list) ?? { text: "", issues: [] };
        const back = format.read?.(text).value ?? [];
        expect(back).toHaveLength(list.length);
        expect(lossesOf(list, back, format.label)).toEqual(issues);
        for (const { path } of issues) expect(path).toMatch(/^\[\d+\]/);
        expect(issues.length).toBeLessThanOrEqual(list.length * 2 + list.flatMap(contentsOf).length);
      }),
      { numRuns: 100 },
    );
  });
});

async function* many(count: number): AsyncGenerator<Item> {
  for (let index = 0; index < count; index += 1) yield { ...sample, id: `levine${index}` };
}

describe.each(formats.filter(({ write }) => write !== undefined).map((format) => [format.name, format] as const))(
  "%s",
  (_, format) => {
    it.each([0, 1, 450])("writes %i records in pieces as it does at once", async (count) => {
      const [list, pieces]: [Item[], string[]] = [[], []];
      for await (const item of many(count)) list.push(item);
      for await (const { text } of writePieces(format, many(count))) pieces.push(text);
      expect(pieces.join("")).toBe(format.write?.(list).text);
    });
  },
);

/** A text in pieces of all lengths, cut where it comes. */
async function* inPieces(text: string): AsyncGenerator<string> {
  for (let at = 0, length = 1; at < text.length; at += length, length = (length * 7 + 3) % 1009) {
    yield text.slice(at, at + length);
  }
}

describe.each(
  both.filter(({ readStream }) => readStream !== undefined).map((format) => [format.name, format] as const),
)("%s, as it comes", (_, format) => {
  it("reads in pieces what it reads at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(items, { minLength: 1, maxLength: 4 }), async (list) => {
        const { text } = format.write?.(list) ?? { text: "" };
        const streamed: Item[] = [];
        for await (const { value } of format.readStream?.(inPieces(text)) ?? []) streamed.push(value);
        expect(streamed).toEqual(format.read?.(text).value);
      }),
      { numRuns: 30 },
    );
  });

  it("reads what is cut off as far as it reads it at once", async () => {
    const whole = format.write?.([sample, { ...sample, id: "other" }, { ...sample, id: "third" }]).text ?? "";
    const text = whole.slice(0, whole.length * 0.8);
    const titles: (string | undefined)[] = [];
    for await (const { value } of format.readStream?.(inPieces(text)) ?? []) titles.push(value.fields.title);
    expect(titles.slice(0, 2)).toEqual(["A Treaty", "A Treaty"]);
  });
});

describe.each(readable.map((format) => [format.name, format] as const))("%s", (_, format) => {
  it("never throws but for what cannot be read at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => readAnything(format, text)));
    const pieces = fc.constantFrom(
      ..."{}[]<>\"'=:,#@%|-\n &".split(""),
      "a",
      "TY  - JOUR",
      "PMID- 1",
      "%0 Book",
      "title",
      "<xml>",
      "{{cite",
      "1999",
      "\n  ",
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 50 }), (parts) => readAnything(format, parts.join(""))));
  });

  it("survives mutations of what it reads", () => {
    const text = formatNamed(format.name)?.write?.([sample, sample]).text ?? "";
    const cut = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.string({ maxLength: 5 }));
    fc.assert(fc.property(cut, ([from, to, put]) => readAnything(format, text.slice(0, from) + put + text.slice(to))));
  });

  // The YAML library takes linear time, but a hundred times as long as the rest.
  const length = /yaml|hayagriva|cff/.test(format.name) ? 50_000 : 1_000_000;

  it.each(["{", "<a>", "<", "@a{", "{{cite book|", "a:\n ", "- ", "TY  - JOUR\n", "&", '"', "\n", "<span "])(
    "does not hang on 1 MB of %j",
    (piece) => {
      const { user } = process.cpuUsage();
      readAnything(format, piece.repeat(length / piece.length));
      expect(process.cpuUsage().user - user).toBeLessThan(10_000_000);
    },
  );
});
