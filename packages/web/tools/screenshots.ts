// Writes docs/images/web-light.png and web-dark.png from the built app: `npm run screenshots -w packages/web`.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { startServer } from "../test/app-server.ts";
import { startBrowser } from "../../../tools/browser/start-browser.ts";

const folder = fileURLToPath(new URL("../../../docs/images/", import.meta.url));

async function shoot(browser: Browser, url: string, scheme: "light" | "dark"): Promise<void> {
  const page = await browser.newPage({
    colorScheme: scheme,
    viewport: { width: 1360, height: 1040 },
    reducedMotion: "reduce",
  });
  await page.goto(url);
  await page.locator(".forms[aria-busy=false] .entry").first().waitFor();
  await page.evaluate(async () => document.fonts.ready);
  // Pointing at a field shows where it was read.
  await page.locator('[data-field="author"]').hover();
  await page.screenshot({ path: join(folder, `web-${scheme}.png`) });
  await page.close();
}

mkdirSync(folder, { recursive: true });
const [browser, server] = await Promise.all([startBrowser(), startServer()]);
for (const scheme of ["light", "dark"] as const) await shoot(browser, server.url, scheme);
await browser.close();
await server.close();
