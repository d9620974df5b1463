import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useApp } from "./app-page.ts";
import { dropFiles, fiveFiles } from "./five-files.ts";
import { expectEntries } from "./list-page.ts";

const app = useApp();

/** Every file with what came of it. */
async function outcomes(page: Page): Promise<readonly string[]> {
  return page.locator(".batch-files li").allInnerTexts();
}

describe("several files at once", () => {
  it("are each read into the list when they are dropped, and each says what came of it", async () => {
    const page = await app.open();
    await dropFiles(page, fiveFiles);
    await page.getByRole("heading", { name: "5 files are done" }).waitFor();
    await expectEntries(page, ["Hsu", "Ode", "Okafor", "Reed"]);
    expect(await outcomes(page)).toEqual([
      expect.stringMatching(/^tides\.html\s+is in your list$/),
      expect.stringMatching(/^shelf\.bib\s+2 records are in your list$/),
      expect.stringMatching(/^photo\.bin\s+\S.{20,}/),
      expect.stringMatching(/^words\.txt\s+Nothing in it says what it is\./),
      expect.stringMatching(/^locks\.json\s+is in your list$/),
    ]);
    expect(await page.getByRole("status").first().innerText()).toContain("5 files are done");
    app.problems.length = 0; // The browser logs the refusal of the photo.
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.locator(".batch").count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expectEntries(page, ["Hsu", "Ode", "Reed"]);
    await page.getByRole("button", { name: "Edit Tides" }).click();
    await page.locator(".source-name", { hasText: "tides.html" }).waitFor();
    await page.context().close();
  });

  it("may be chosen, also while others are being read, and a house style among them joins the styles", async () => {
    const page = await app.open();
    const house = { name: "college.json", text: '{"name": "Harbour College", "extends": "mla@9"}' };
    const [tides, shelf, , , locks] = fiveFiles;
    if (tides === undefined || shelf === undefined || locks === undefined) throw new Error("A file is missing.");
    const input = page.locator(".source input[type=file]");
    await input.setInputFiles(
      [tides, house, locks].map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })),
    );
    await dropFiles(page, [shelf, tides]);
    await page.getByRole("heading", { name: /^[24] files are done$/ }).waitFor();
    await expectEntries(page, ["Hsu", "Ode", "Okafor", "Reed", "---"]);
    await page.getByRole("radio", { name: /^Harbour College/ }).waitFor();
    await page.context().close();
  });
});
