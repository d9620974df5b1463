import type { Page } from "playwright-core";

/** Three files that can be cited, and two that cannot. */
export const fiveFiles: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: "tides.html",
    text: '<!doctype html><title>Tides</title><meta name="citation_title" content="Tides"><meta name="citation_author" content="Reed, Ana">',
  },
  {
    name: "shelf.bib",
    text: "@book{rye, title = {The Rye Fleets}, author = {Hsu, Wei-lin}, year = {1975}} @book{salt, title = {Salt}, author = {Ode, Ann}, year = {1981}}",
  },
  { name: "photo.bin", text: "\u0000\u0001\u0002".repeat(2000) },
  { name: "words.txt", text: "some words in lower case that name neither a work nor anyone who wrote it,\nand go on." },
  { name: "locks.json", text: '[{"id":"a","type":"book","title":"Two Locks","author":[{"family":"Okafor"}]}]' },
];

/** Drops files on the page in one gesture. */
export async function dropFiles(page: Page, files: typeof fiveFiles): Promise<void> {
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    document.querySelector("main")?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
  }, files);
}
