import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createCatalogue, memorySource } from "../index.ts";
import { folderOf, temporaryFolder } from "../../test/folders.ts";
import { sampleLocales, sampleStyle, sampleStyles } from "../../test/sample-set.ts";
import { directorySource } from "./directory-source.ts";
import { loadStyleFile } from "./style-file.ts";

const catalogue = createCatalogue([memorySource({ styles: sampleStyles, locales: sampleLocales })]);

describe("loadStyleFile", () => {
  it("reads a style of the user's", async () => {
    const path = join(await folderOf({ "ours.csl": sampleStyle("ours", "Our Style") }), "ours.csl");
    expect(await loadStyleFile(path, catalogue, { locale: "fr" })).toMatchObject({
      id: "ours",
      name: "ours",
      title: "Our Style",
      source: path,
      locale: "fr",
    });
  });

  it("finds the parent of a dependent style in the catalogue", async () => {
    const text = sampleStyle("our-journal", "Our Journal", { parent: "house-style" });
    const path = join(await folderOf({ "our-journal.csl": text }), "our-journal.csl");
    expect(await loadStyleFile(path, catalogue)).toMatchObject({ title: "Our Journal", parent: "house-style" });
  });

  it("tells the guide that the file says it follows", async () => {
    const text = sampleStyle("modern-language-association", "MLA Handbook 9th edition, changed");
    const path = join(await folderOf({ "changed.csl": text }), "changed.csl");
    expect(await loadStyleFile(path, catalogue)).toMatchObject({ name: "changed", family: "mla", edition: "9" });
  });

  it("says what is wrong with the path", async () => {
    const folder = await folderOf({ "empty.csl": "", "binary.csl": "\0\u0001", "big.csl": " ".repeat(4_000_001) });
    const reason = async (name: string): Promise<string> =>
      loadStyleFile(join(folder, name), catalogue).then(
        () => "",
        (error: unknown) => (error instanceof Error ? error.message : ""),
      );
    expect(await reason("absent.csl")).toMatch(/^There is no file .*absent\.csl; give the path of a \.csl file\.$/);
    expect(await reason("")).toContain("is not a file");
    expect(await reason("empty.csl")).toMatch(/empty\.csl is unusable: /);
    expect(await reason("binary.csl")).toMatch(/binary\.csl is unusable: /);
    expect(await reason("big.csl")).toContain("has 4000001 bytes");
  });
});

describe("directorySource", () => {
  it.each([
    ["does not exist", async () => join(await temporaryFolder(), "absent")],
    ["is not a folder", async () => join(await folderOf({ file: "" }), "file")],
  ])("says that it %s", async (message, make) => {
    const source = directorySource(await make());
    await expect(source.list()).rejects.toThrow(message);
    await expect(source.style("apa")).rejects.toThrow(message);
  });

  it("lists a broken file under its id; only opening it fails", async () => {
    const source = directorySource(
      await folderOf({ "broken.csl": "<style>", "fine.csl": sampleStyle("fine", "Fine") }),
    );
    expect(await source.list()).toEqual([
      { id: "broken", title: "broken" },
      { id: "fine", title: "Fine" },
    ]);
    await expect(createCatalogue([source]).find("broken")).rejects.toThrow("is unusable");
    expect((await createCatalogue([source]).find("fine")).id).toBe("fine");
  });

  it("says that renamed-styles.json is wrong", async () => {
    const source = directorySource(await folderOf({ "renamed-styles.json": `["apa"]` }));
    await expect(createCatalogue([source]).find("x")).rejects.toThrow("renamed-styles.json must be an object");
  });
});
