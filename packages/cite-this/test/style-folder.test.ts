import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../../../tools/browser/start-browser.ts";
import { printStyleFile, storeStyle } from "../src/styles/style-file.ts";
import { findStyle } from "../tools/built-in-styles.ts";
import { pageOf } from "./pages.ts";
import { startSite, type Site } from "./site.ts";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

it("offers the styles of the publisher's own folder, in other languages too", async () => {
  const style = await findStyle("ieee", "de-DE");
  site.put("/styles/house.json", { body: printStyleFile(storeStyle(style, true)), type: "application/json" });
  site.put("/styles/index.json", {
    body: JSON.stringify([{ name: "house", title: "House style" }]),
    type: "application/json",
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(site.put("/page", { body: pageOf({ attributes: 'styles="mla@9" style-folder="/styles"' }) }));
  const search = page.getByLabel("More styles");
  await search.focus();
  await page.locator('datalist option[value="House style"]').waitFor({ state: "attached" });
  await search.fill("House style");
  await search.press("Enter");
  const entry = page.locator('[data-form="bibliography"] [part="citation"]');
  await expect.poll(async () => entry.innerText()).toMatch(/^\[1\] I\. M\. Haverkamp und P\. van der Berg, „Harbour/);
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(1);
  await page.close();
});

it("keeps the style that stands there when a file is broken", async () => {
  site.put("/broken/bad.json", { body: "{}", type: "application/json" });
  const page = await browser.newPage();
  await page.goto(site.put("/page-2", { body: pageOf({ attributes: 'styles="bad mla@9" style-folder="/broken"' }) }));
  await page.getByRole("radio", { name: "MLA 9" }).waitFor();
  expect(await page.getByRole("radio").count()).toBe(1);
  await page.close();
});
