// Writes docs/images/web-*.png from the built app: `npm run screenshots -w packages/web`.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { startServer } from "../test/app-server.ts";
import { startBrowser } from "../../../tools/browser/start-browser.ts";

const folder = fileURLToPath(new URL("../../../docs/images/", import.meta.url));

async function shoot(browser: Browser, url: string, scheme: "light" | "dark"): Promise<void> {
  const page = await browser.newPage({
    colorScheme: scheme,
    viewport: { width: 1360, height: 1360 },
    reducedMotion: "reduce",
  });
  await page.goto(url);
  await page.locator(".forms[aria-busy=false] .entry").first().waitFor();
  await page.evaluate(async () => document.fonts.ready);
  // Pointing at a field shows where it was read.
  await page.locator('[data-field="author"]').hover();
  await page.screenshot({ path: join(folder, `web-${scheme}.png`) });
  await page.locator('[data-form="bibliography"]').hover();
  await shootList(page, scheme);
  await page.close();
}

/** The list of the sample and of the works that it refers to. */
async function shootList(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.getByRole("button", { name: "Add to your list" }).click();
  await page.getByRole("button", { name: /^Cite/ }).first().click();
  await page.getByRole("button", { name: /^Add all/ }).click();
  await page.getByRole("button", { name: /^Your list/ }).click();
  await page.locator(".list-entry .entry i").first().waitFor();
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.screenshot({ path: join(folder, `web-list-${scheme}.png`) });
}

mkdirSync(folder, { recursive: true });
const [browser, server] = await Promise.all([startBrowser(), startServer()]);
for (const scheme of ["light", "dark"] as const) await shoot(browser, server.url, scheme);
await browser.close();
await server.close();
