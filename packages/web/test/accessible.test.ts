import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, it } from "vitest";
import { axeViolations, paste, settled, smallTargets, useApp } from "./app-page.ts";
import { dropFiles, fiveFiles } from "./five-files.ts";
import { addToList, openList } from "./list-page.ts";

const app = useApp({ storage: { folder: mkdtempSync(join(tmpdir(), "citable-accessible-")) } });

const book = "@book{rye, title = {The Rye Fleets}, author = {Hsu, Wei-lin}, year = {1975}, isbn = {978-3-16-148410-0}}";
const references =
  "Brandt, Oskar. The Salt Towns. Hollin: Marsh Gate Press, 1968.\n" +
  "Ferrow, Edda. Barges and Jurors on the Lower Asker. Stennis, NV: Ostrander College Press, 1991.";
const arabic =
  '[{"id":"a","type":"book","title":"تاريخ الموانئ","language":"ar","author":[{"family":"الحداد","given":"ليلى"}],"issued":{"date-parts":[[2011]]}}]';

async function chooseHouse(page: Page, text: string): Promise<void> {
  await page.getByText("A house style of your school or publisher").click();
  const file = { name: "college.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator(".house-file input").setInputFiles(file);
}

async function sampleInList(page: Page): Promise<void> {
  await addToList(page);
  await openList(page);
}

/** The screens of the app, and what is to be done to come to each from the first one. */
const screens: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the first screen, its advice open": async (page) => page.locator(".gaps summary").click(),
  "a work that the source names, corrected": async (page) => {
    await page.getByRole("button", { name: "Cite The Chest with Two Locks" }).click();
    await page.getByLabel("Title", { exact: true }).fill("The Chest");
    await page.getByText("entered by you").first().waitFor();
  },
  "the box to paste into": async (page) => page.getByRole("button", { name: "Paste" }).click(),
  "a source that says nothing": async (page) =>
    paste(page, "some words in lower case that name neither a work nor anyone who wrote it,\nand go on."),
  "a record by hand": async (page) => {
    await page.getByRole("button", { name: "By hand" }).click();
    await settled(page);
  },
  "a file that cannot be read": async (page) => {
    const buffer = Buffer.from("\u0000\u0001\u0002".repeat(2000));
    const file = { name: "photo.bin", mimeType: "application/octet-stream", buffer };
    await page.locator(".source input[type=file]").setInputFiles(file);
    await page.locator(".source .problem").waitFor();
  },
  "a record in Arabic": async (page) => paste(page, arabic),
  "a list of references, words of it chosen": async (page) => {
    await paste(page, references);
    await page.locator(".reference-lines .mark", { hasText: "The Salt Towns" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("“The Salt Towns.” is").waitFor();
  },
  "styles found": async (page) => {
    await page.getByLabel("Search for another style").fill("nature");
    await page
      .getByRole("radio", { name: /^Nature/ })
      .first()
      .waitFor();
  },
  "no style found": async (page) => {
    await page.getByLabel("Search for another style").fill("zzzzzz");
    await page.getByText("zzzzzz", { exact: false }).first().waitFor();
  },
  "a house style": async (page) => {
    await chooseHouse(page, '{"name": "Harbour College", "extends": "chicago-notes@17", "notes": ["Hand it in."]}');
    await page.getByRole("button", { name: "Remove Harbour College" }).waitFor();
    await settled(page);
  },
  "a house style that is not in order": async (page) => {
    await chooseHouse(page, '{"name": "College", "extends": "mla@9", "place": "never"}');
    await page.locator(".house-add .problem").waitFor();
  },
  "notes, at a place": async (page) => {
    await page.getByRole("radio", { name: /^Chicago.*notes/i }).check();
    await page.getByLabel("Kind of place").selectOption("paragraph");
    await page.locator(".place input").fill("4");
    await settled(page);
  },
  "a style that cannot be had": async (page) => {
    await page.context().route("**/library/styles/nature.json", (route) => route.abort());
    await page.getByLabel("Search for another style").fill("nature");
    await page.getByRole("radio", { name: "Nature nature", exact: true }).check();
    await page.getByRole("button", { name: "Try again" }).waitFor();
  },
  "an address that the server does not look up": async (page) => {
    await page.getByRole("button", { name: "Paste" }).click();
    await page.getByLabel(/^An address, a DOI/).fill("https://example.org/entry");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator(".source .problem").waitFor();
  },
  "something held over the page": async (page) => {
    await page.evaluate(() =>
      document.querySelector("main")?.dispatchEvent(new DragEvent("dragover", { bubbles: true })),
    );
    await page.locator(".drop-curtain").waitFor();
  },
  "an empty list": async (page) => {
    await page.getByRole("button", { name: /^Your list/ }).click();
    await page.locator(".empty-list").waitFor();
  },
  "a list, a note open": async (page) => {
    await sampleInList(page);
    await page.locator(".entry-more summary").first().click();
    await page.getByLabel("Group").fill("Primary sources");
  },
  "a list with one work twice": async (page) => {
    for (const source of [book, book.replace("rye", "again")]) {
      await paste(page, source);
      await addToList(page);
    }
    await openList(page);
    await page.getByRole("button", { name: "Keep one of them" }).waitFor();
  },
  "a list saved in a format that loses something": async (page) => {
    await sampleInList(page);
    await page.getByLabel("Download").selectOption("bibtex");
    await page.getByText("What this format cannot hold").waitFor();
  },
  "a list that is shared": async (page) => {
    await sampleInList(page);
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("button", { name: "Make a link for editing" }).click();
    await page.locator(".shared-link", { hasText: "For editing" }).getByRole("link").waitFor();
  },
  "a list whose code cannot be fetched": async (page) => {
    await page.context().route("**/assets/list-view-*.js", (route) => route.abort());
    await page.getByRole("button", { name: /^Your list/ }).click();
    await page.getByRole("alert").waitFor();
  },
  "several files, some refused": async (page) => {
    await dropFiles(page, fiveFiles);
    await page.getByRole("heading", { name: "5 files are done" }).waitFor();
  },
};

const options: BrowserContextOptions = {
  bypassCSP: true,
  serviceWorkers: "block",
  permissions: ["clipboard-read", "clipboard-write"],
};

it.each(Object.entries(screens))("everyone can use %s, in light and dark", async (_, reach) => {
  const page = await app.open(options);
  await reach(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect({ colorScheme, violations: await axeViolations(page) }).toEqual({ colorScheme, violations: [] });
  }
  expect(await smallTargets(page)).toEqual([]);
  app.problems.length = 0; // The browser logs what a server refused; what the app says of it is checked here.
  await page.context().close();
});
