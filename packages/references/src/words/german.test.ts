import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { germanReferences } from "./german.ts";

const gaps = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe("what there is to tell of references, in German", () => {
  it("has the same gaps, and is not English", () => {
    for (const [english, german] of Object.entries(germanReferences)) {
      expect(german).not.toBe(english);
      expect(gaps(german)).toEqual(gaps(english));
    }
  });

  it("is all said somewhere", () => {
    const folder = new URL("../", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /^(?:list|reading).*\.ts$/.test(name),
    );
    const code = files.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
    const sentences = Object.keys(germanReferences).filter((text) => text.includes(" "));
    expect(sentences.filter((text) => !code.includes(text))).toEqual([]);
  });
});
