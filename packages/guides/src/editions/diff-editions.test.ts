import { createCatalogue, memorySource } from "@citable/styles";
import { describe, expect, it } from "vitest";
import { diffEditions } from "./diff-editions.ts";

const mla9 = `<style class="in-text" version="1.0"><info><title>MLA Handbook 9th edition</title></info>
  <citation><layout><names variable="author"/></layout></citation>
  <bibliography><layout suffix="."><group delimiter=". "><names variable="author"/><text variable="title"/>
    <group delimiter=", "><text variable="container-title"/><text variable="publisher"/>
    <text variable="DOI" prefix="https://doi.org/"/></group></group></layout></bibliography></style>`;
const catalogue = createCatalogue([memorySource({ styles: { "modern-language-association": mla9 } })]);

describe("diffEditions", () => {
  it("tells what changed, with sections, and prints works in both", async () => {
    const diff = diffEditions(await catalogue.find("mla@7"), await catalogue.find("mla@9"));
    expect(diff).toMatchObject({ before: "mla@7", after: "mla@9" });
    const place = diff.differences.find(({ field }) => field === "publisher-place");
    expect(place?.before).toContain("printed");
    expect(place?.after).toContain("not printed");
    expect(place?.rules).toContain("MLA Handbook 9, 5.67");
    expect(diff.examples.map(({ work }) => work)).toEqual(["entry", "book", "article", "page"]);
    expect(diff.examples[0]?.before.text).toContain("Hollin: Marsh Gate Press");
    expect(diff.examples[0]?.after.text).not.toContain("Hollin");
  });

  it("knows what the overlays know, in both directions", async () => {
    const older = await catalogue.find("mla@8");
    const newer = await catalogue.find("mla@9");
    const there = diffEditions(older, newer).differences.filter(({ field }) => field === "DOI");
    const back = diffEditions(newer, older).differences.filter(({ field }) => field === "DOI");
    expect(there).toMatchObject([
      { before: expect.stringContaining("doi:"), after: expect.stringContaining("https://doi.org/") },
    ]);
    expect(back).toMatchObject([{ before: there[0]?.after, after: there[0]?.before }]);
    expect(diffEditions(older, newer).examples.map(({ work }) => work)).toEqual(["article"]);
  });

  it("tells it in German", async () => {
    const { differences } = diffEditions(await catalogue.find("mla@8"), await catalogue.find("mla@9"), "de");
    expect(differences.find(({ field }) => field === "DOI")).toMatchObject({
      before: "Eine DOI steht nach „doi:“.",
      after: "Eine DOI wird als Adresse angegeben: https://doi.org/….",
    });
    const english = diffEditions(await catalogue.find("mla@8"), await catalogue.find("mla@9")).differences;
    expect(differences.map(({ field }) => field)).toEqual(english.map(({ field }) => field));
    expect(differences.filter(({ after }) => english.some((said) => said.after === after))).toEqual([]);
  });

  it("finds nothing between an edition and itself, and shows one example all the same", async () => {
    const found = await catalogue.find("mla@9");
    const { differences, examples } = diffEditions(found, found);
    expect(differences).toEqual([]);
    expect(examples).toHaveLength(1);
  });
});
