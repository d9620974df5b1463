import { createCatalogue, type Catalogue } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import { describe, expect, it } from "vitest";
import { citeRecord } from "../src/index.ts";
import { guideExamples } from "./guide-examples/all.ts";
import type { GuideExample } from "./guide-examples/example.ts";

const catalogue: Catalogue = createCatalogue([citeprocPlusSource()]);

async function cite({ style, form, record }: GuideExample): Promise<string | undefined> {
  const found = await catalogue.find(style);
  const place = form === "short note" ? { place: { position: "subsequent" as const } } : {};
  const forms = [form === "short note" ? "note" : form] as const;
  // Marks that a program would read as Markdown are escaped, but for < and >.
  return citeRecord(record, found, { forms, ...place }).citations[0]?.markdown.replaceAll(/\\([^<>])/g, "$1");
}

describe("what guides and libraries publish as examples", () => {
  const exact = guideExamples.filter(({ ours }) => ours === undefined);
  const differing = guideExamples.filter(({ ours }) => ours !== undefined);

  it.each(exact.map((example) => [example.style, example.form, example.source, example] as const))(
    "%s, %s: %s: %#",
    async (_style, _form, _source, example) => {
      expect(await cite(example)).toBe(example.text);
    },
  );

  it.each(differing.map((example) => [example.style, example.form, example.ours?.why ?? "", example] as const))(
    "%s, %s, otherwise than the source: %s: %#",
    async (_style, _form, _why, example) => {
      expect(await cite(example)).toBe(example.ours?.text);
      expect(example.ours?.text).not.toBe(example.text);
    },
  );
});
