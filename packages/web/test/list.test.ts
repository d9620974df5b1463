import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { paste, settled, useApp } from "./app-page.ts";
import { addToList, expectEntries, openList } from "./list-page.ts";

const app = useApp();

const page =
  '<!doctype html><title>Tides</title><meta name="citation_title" content="Tides"><meta name="citation_author" content="Reed, Ana">';
const book = "@book{rye, title = {The Rye Fleets}, author = {Hsu, Wei-lin}, publisher = {Harrow}, year = {1975}}";
const article =
  '[{"id":"a","type":"article-journal","title":"Two Locks","author":[{"family":"Okafor","given":"A. B."}]}]';

/** The sample, and three sources of other kinds, in the list. */
async function fourSources(options: Parameters<typeof app.open>[0] = {}): Promise<Page> {
  const shown = await app.open(options);
  await addToList(shown);
  for (const source of [page, book, article]) {
    await paste(shown, source);
    await addToList(shown);
  }
  await openList(shown);
  await expectEntries(shown, ["Haverkamp", "Hsu", "Okafor", "Reed"]);
  return shown;
}

describe("a works-cited list", () => {
  it("of sources of different kinds is copied and saved with its italics", async () => {
    const shown = await fourSources({ permissions: ["clipboard-read", "clipboard-write"], acceptDownloads: true });
    await shown.getByRole("button", { name: "Copy all" }).click();
    await shown.getByRole("status").filter({ hasText: "copied" }).waitFor();
    const copied = await shown.evaluate(async () => navigator.clipboard.readText());
    expect(copied).toMatch(/^Works Cited\n\nHaverkamp, Ilse M\./);
    const html = await shown.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toContain("<i>The Rye Fleets</i>");
    const saving = shown.waitForEvent("download");
    await shown.getByLabel("Download").selectOption("rtf");
    const file = await saving;
    expect(file.suggestedFilename()).toBe("works-cited.rtf");
    expect(await readFile(await file.path(), "utf8")).toContain("{\\i The Rye Fleets}");
    await shown.context().close();
  });

  it("follows its style, and stands in an order of one's own", async () => {
    const shown = await fourSources();
    await shown.getByRole("button", { name: "Move Tides up" }).click();
    await expectEntries(shown, ["Haverkamp", "Hsu", "Reed", "Okafor"]);
    expect(await shown.getByLabel("my own").isChecked()).toBe(true);
    await shown.locator(".drag-handle").last().dragTo(shown.locator(".list-entry").first());
    await expectEntries(shown, ["Okafor", "Haverkamp", "Hsu", "Reed"]);
    await shown.getByRole("button", { name: "Undo" }).click();
    await shown.getByRole("button", { name: "Undo" }).click();
    await expectEntries(shown, ["Haverkamp", "Hsu", "Okafor", "Reed"]);
    await shown.getByLabel("APA").check();
    await shown.getByRole("heading", { name: "References" }).waitFor();
    await expect
      .poll(async () => shown.locator(".list-entry .entry").first().innerText())
      .toContain("Haverkamp, I. M.");
    await shown.context().close();
  });

  it("is there again after the page was closed, with notes, groups and corrections", async () => {
    const shown = await fourSources();
    await shown.locator(".entry-more summary").first().click();
    await shown.getByLabel("Your note").first().fill("Read twice.");
    await shown.getByLabel("Group", { exact: true }).first().fill("Entries");
    await shown.getByLabel("Group", { exact: true }).first().press("Tab");
    await shown.getByRole("heading", { name: "Entries" }).waitFor();
    await shown.getByRole("button", { name: "Edit Tides" }).click();
    await settled(shown);
    await shown.getByLabel("Author", { exact: true }).fill("Reed, Anna");
    await openList(shown);
    await expect.poll(async () => shown.getByText("Reed, Anna").count()).toBe(1);
    // What was typed is kept a moment later.
    await shown.waitForTimeout(500);
    await shown.reload();
    await settled(shown);
    await openList(shown);
    await shown.getByText("Reed, Anna").waitFor();
    await shown.getByText("Read twice.").first().waitFor();
    await shown.getByRole("heading", { name: "Entries" }).waitFor();
    await shown.context().close();
  });

  it("makes one of two that are the same work", async () => {
    const shown = await fourSources();
    await shown.getByRole("button", { name: "Source", exact: true }).click();
    await paste(
      shown,
      book.replace("@book{rye", "@book{again, isbn = {978-3-16-148410-0}").replace("{again,", "{again,"),
    );
    await addToList(shown);
    await openList(shown);
    await shown.getByRole("button", { name: "Keep one of them" }).click();
    await expectEntries(shown, ["Haverkamp", "Hsu", "Okafor", "Reed"]);
    expect(await shown.getByText("These may be the same work").count()).toBe(0);
    await shown.context().close();
  });

  it("goes on without a network once the page was open", async () => {
    const shown = await fourSources();
    await shown.evaluate(async () => navigator.serviceWorker.ready);
    // The four styles at hand are fetched a moment after the first screen.
    await expect
      .poll(async () =>
        shown.evaluate(async () =>
          (await caches.open("citable-library"))
            .keys()
            .then((keys) => keys.filter(({ url }) => url.includes("/library/styles/")).length),
        ),
      )
      .toBeGreaterThanOrEqual(4);
    await shown.context().setOffline(true);
    await shown.reload();
    await settled(shown);
    await openList(shown);
    await expectEntries(shown, ["Haverkamp", "Hsu", "Okafor", "Reed"]);
    await shown.getByLabel("APA").check();
    await expect
      .poll(async () => shown.locator(".list-entry .entry").first().innerText())
      .toContain("Haverkamp, I. M.");
    await shown.getByRole("button", { name: "Source", exact: true }).click();
    await paste(shown, book.replace("Rye", "Salt"));
    await expect
      .poll(async () => shown.locator('[data-form="bibliography"] .entry').innerText())
      .toContain("salt fleets");
    app.problems.length = 0;
    await shown.context().close();
  });

  it("fits a narrow screen, with long titles and links", async () => {
    const shown = await fourSources({ viewport: { width: 360, height: 740 } });
    await shown.locator(".entry-more summary").first().click();
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await shown.getByRole("button", { name: "Source", exact: true }).click();
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await shown.context().close();
  });
});

describe("another language", () => {
  it("is spoken from the first screen on, advice and all, and is remembered", async () => {
    const shown = await app.open({ locale: "de-AT" });
    await shown.getByRole("heading", { name: "In der Quelle nicht gefunden" }).waitFor();
    expect(await shown.evaluate(() => document.documentElement.lang)).toBe("de");
    await shown.getByText("Das Stichwort").first().waitFor();
    await shown.locator(".source-name", { hasText: "Beispiel" }).waitFor();
    await shown.getByRole("button", { name: "In die Liste aufnehmen" }).click();
    await shown.getByLabel("Sprache").first().selectOption("en");
    await shown.getByRole("button", { name: "Your list (1)" }).waitFor();
    await shown.reload();
    await settled(shown);
    await shown.getByRole("button", { name: "Your list (1)" }).waitFor();
    await shown.context().close();
  });

  it("may run from right to left", async () => {
    const shown = await fourSources({ viewport: { width: 1280, height: 900 } });
    await shown.evaluate(() => (document.documentElement.dir = "rtl"));
    const box = async (selector: string): Promise<number> =>
      (await shown.locator(selector).first().boundingBox())?.x ?? 0;
    expect(await box(".list-settings")).toBeGreaterThan(await box(".list"));
    expect(await box(".drag-handle")).toBeGreaterThan(await box(".entry-actions"));
    const wide = await shown.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    await shown.context().close();
  });
});
