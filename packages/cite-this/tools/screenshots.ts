// Writes docs/images/cite-this.png: the built element on a page of a reference work, light and dark.
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startBrowser } from "../../../tools/browser/start-browser.ts";
import { startSite } from "../test/site.ts";

const image = fileURLToPath(new URL("../../../docs/images/cite-this.png", import.meta.url));

/** The web app's typefaces, under the Open Font License. */
const face = (family: string, file: string, style: string): string => {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(`@fontsource-variable/${file}`)));
  return `@font-face { font-family: "${family}"; font-style: ${style}; font-weight: 200 900; src: url(data:font/woff2;base64,${bytes.toString("base64")}) }`;
};
const faces = [
  face("Source Serif 4", "source-serif-4/files/source-serif-4-latin-wght-normal.woff2", "normal"),
  face("Source Serif 4", "source-serif-4/files/source-serif-4-latin-wght-italic.woff2", "italic"),
  face("Source Sans 3", "source-sans-3/files/source-sans-3-latin-wght-normal.woff2", "normal"),
];

const look = `
  ${faces.join("\n")}
  * { box-sizing: border-box; } body { margin: 0; display: grid; grid-template-columns: 1fr 1fr; }
  section { padding: 44px 52px 52px; font: 17px/1.6 "Source Serif 4", Charter, Georgia, serif; }
  .light { background: #fbfaf7; color: #1d2a35; color-scheme: light; --cite-this-accent: #1b5e6b; --cite-this-background: #fff; }
  .dark { background: #16191d; color: #e4e0d8; color-scheme: dark; --cite-this-accent: #86c5d1; --cite-this-background: #1c2025;
    font-family: "Source Sans 3", "Helvetica Neue", sans-serif; }
  .crumbs { font-size: 14px; letter-spacing: .02em; margin: 0; opacity: .75; }
  h1 { font-size: 33px; font-weight: 600; letter-spacing: -.01em; line-height: 1.2; margin: 6px 0 14px; }
  p { margin: 0 0 14px; max-width: 40em; } .by { font-style: italic; } cite-this { margin-top: 30px; }`;

const entry = `<p class="crumbs">Encyclopedia of the Northern Straits</p><h1>Varrin, Concord of</h1>
  <p>The concord of Varrin ended, in the spring of its third year, the war over the harbour tolls of the straits. It left
  the lights to the towns, the tolls to the league, and the quarrel over both to everybody’s grandchildren.</p>
  <p class="by">Ilse M. Haverkamp</p>`;

const record = {
  id: "varrin",
  type: "entry-encyclopedia",
  title: "Varrin, Concord of",
  "container-title": "Encyclopedia of the Northern Straits",
  author: [{ family: "Haverkamp", given: "Ilse M." }],
  issued: { "date-parts": [[2019, 3, 31]] },
  URL: "https://straits.example/varrin-concord-of",
  language: "en",
};

const box = (styles: string): string =>
  `<cite-this styles="${styles}"><script type="application/vnd.citationstyles.csl+json">${JSON.stringify(record)}</script></cite-this>`;

const site = await startSite();
const browser = await startBrowser();
const address = site.put("/", {
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Varrin, Concord of</title><style>${look}</style>
    <script type="module" src="/element/cite-this.js"></script><body>
    <section class="light">${entry}${box("mla@9 chicago-notes@17 apa@7")}</section>
    <section class="dark">${entry}${box("chicago-notes@17 mla@9 apa@7")}</section></body></html>`,
});
const page = await browser.newPage({ viewport: { width: 1480, height: 800 }, deviceScaleFactor: 1.5 });
await page.goto(address);
await page.locator('[part="row"]').nth(3).waitFor();
await page.locator("section.dark").getByLabel("Number or name of the passage").fill("4");
await page.locator("section.light").getByRole("button", { name: "Copy: Works cited" }).click();
await page.locator("[data-done]").waitFor();
await page.mouse.move(5, 5);
await page.evaluate(async () => document.fonts.ready);
mkdirSync(fileURLToPath(new URL(".", `file://${image}`)), { recursive: true });
await page.screenshot({ path: image, fullPage: true });
await browser.close();
await site.close();
