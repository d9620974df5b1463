import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { paste, settled, useApp } from "./app-page.ts";
import { addToList, expectEntries, openList } from "./list-page.ts";

const app = useApp();

/** A page of a reference work, as it is copied from a browser's "view source". */
const webPage = `<!doctype html><html lang="en"><head><title>Tides - Straits Atlas</title>
<meta name="citation_title" content="Tides of the Inner Passage"><meta name="citation_author" content="Reed, Ana">
<meta name="citation_journal_title" content="Straits Review"><meta name="citation_volume" content="4">
<meta name="citation_issue" content="2"><meta name="citation_date" content="2011/05/01">
<meta name="citation_firstpage" content="12"><meta name="citation_lastpage" content="19"></head>
<body><h1>Tides of the Inner Passage</h1><p>Words.</p></body></html>`;
const reference = "Brandt, Oskar. The Salt Towns. Marsh Gate Press, 1968.";
const bibtex = "@book{rye, title = {The Rye Fleets}, author = {Hsu, Wei-lin}, publisher = {Harrow}, year = {1975}}";

async function typeByHand(shown: Page): Promise<void> {
  await shown.getByRole("button", { name: "By hand" }).click();
  await shown.getByLabel("Kind of source").selectOption("book");
  await shown.getByLabel("Title", { exact: true }).fill("Lamps for Strangers");
  await shown.getByLabel("Author", { exact: true }).fill("Petrescu, Ioana");
  await shown.getByLabel("Publisher", { exact: true }).fill("Lantern Press");
  await shown.getByLabel("Published", { exact: true }).fill("1986");
  await expect
    .poll(async () => shown.locator('[data-form="bibliography"] .entry').innerText())
    .toBe("Petrescu, Ioana. Lamps for Strangers. Lantern Press, 1986.");
}

async function drop(shown: Page, name: string, text: string): Promise<void> {
  await shown.evaluate(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      document
        .querySelector("main")
        ?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );
  await shown.locator(".source-name", { hasText: name }).waitFor();
  await settled(shown);
}

const expected = [
  ["Brandt, Oskar. ", "The Salt Towns", ". Marsh Gate Press, 1968."],
  ["Haverkamp, Ilse M. “Varrin, Concord of.” ", "Encyclopedia of the Northern Straits", ". Accessed 7 Mar. 2021."],
  ["Hsu, Wei-lin. ", "The Rye Fleets", ". Harrow, 1975."],
  ["Petrescu, Ioana. ", "Lamps for Strangers", ". Lantern Press, 1986."],
  ["Reed, Ana. “Tides of the Inner Passage.” ", "Straits Review", ", vol. 4, no. 2, May 2011, pp. 12-19."],
] as const;

it("makes a works-cited list of five sources of different kinds in MLA 9, for a word processor", async () => {
  const shown = await app.open({ permissions: ["clipboard-read", "clipboard-write"], acceptDownloads: true });
  await addToList(shown); // A text: the sample entry.
  await paste(shown, webPage);
  await addToList(shown);
  await paste(shown, reference);
  await addToList(shown);
  await drop(shown, "rye.bib", bibtex);
  await addToList(shown);
  await typeByHand(shown);
  await addToList(shown);

  await openList(shown);
  await expectEntries(shown, ["Brandt", "Haverkamp", "Hsu", "Petrescu", "Reed"]);
  await shown.getByRole("button", { name: "Copy all" }).click();
  await shown.getByRole("status").filter({ hasText: "copied" }).waitFor();
  const html = await shown.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await (await item?.getType("text/html"))?.text()) ?? "";
  });
  const paragraphs = Array.from(html.matchAll(/<p style="([^"]*)"[^>]*>(.*?)<\/p>/g), ([, style, inner]) => [
    style,
    inner,
  ]);
  expect(paragraphs[0]).toEqual([expect.stringMatching(/text-align: ?center/), "Works Cited"]);
  expect(paragraphs.slice(1).map(([, inner]) => inner)).toEqual(
    expected.map(([before, title, after]) => `${before}<i>${title}</i>${after}`),
  );
  for (const [style] of paragraphs.slice(1)) expect(style).toMatch(/margin-left: ?0\.5in; ?text-indent: ?-0\.5in/);

  const saving = shown.waitForEvent("download");
  await shown.getByLabel("Download").selectOption("rtf");
  const rtf = await readFile(await (await saving).path(), "utf8");
  const entries = rtf.split(/\\par\b/).filter((paragraph) => paragraph.includes("{\\i "));
  expect(entries.map((entry) => /\{\\i ([^}]*)\}/.exec(entry)?.[1])).toEqual(expected.map(([, title]) => title));
  expect(entries.map((entry) => /\\li720\\fi-720|\\fi-720\\li720/.test(entry))).toEqual(expected.map(() => true));
  await shown.context().close();
});

it("does the same by keyboard alone", async () => {
  const shown = await app.open({ permissions: ["clipboard-read", "clipboard-write"] });
  const press = async (name: string | RegExp, key = "Enter"): Promise<void> => {
    // Tab until the control is reached: what cannot be reached so is no control for the keyboard.
    for (let step = 0; step < 80; step += 1) {
      await shown.keyboard.press("Tab");
      const label = await shown.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent?.trim() ?? "";
      });
      if (typeof name === "string" ? label === name : name.test(label)) return shown.keyboard.press(key);
    }
    throw new Error(`Tab does not lead to “${String(name)}”.`);
  };
  await press("Paste");
  await shown.locator("#paste-box:focus").waitFor();
  await shown.keyboard.insertText(reference);
  await press("Read it");
  await shown.locator(".source-name", { hasText: "Pasted text" }).waitFor();
  await settled(shown);
  await press("Add to your list");
  await press(/^Your list \(1\)/);
  await shown.locator(".list-entry .entry").first().waitFor();
  await press("Copy all");
  await shown.getByRole("status").filter({ hasText: "copied" }).waitFor();
  expect(await shown.evaluate(async () => navigator.clipboard.readText())).toBe(`Works Cited\n\n${reference}`);
  await shown.context().close();
});
