import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Listening, ServeOptions } from "@citable/server";
import { startBrowser } from "../../../tools/browser/start-browser.ts";
import { startServer } from "./app-server.ts";

/** The app as it was built, open in a real browser. */
export interface AppPages {
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  /** What went wrong in the pages so far; a test that expects it takes it out. */
  readonly problems: string[];
  readonly url: () => string;
}

/** A browser and a server for the tests of a file. Whatever a test does, the page must not break, nor its own policy. */
export function useApp(options: ServeOptions = {}): AppPages {
  const problems: string[] = [];
  let browser: Browser | undefined;
  let server: Listening | undefined;

  beforeAll(async () => {
    [browser, server] = await Promise.all([startBrowser(), startServer(options)]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  afterEach(() => {
    const found = problems.splice(0);
    if (found.length > 0) throw new Error(found.join("\n"));
  });

  const open = async (context: BrowserContextOptions = {}): Promise<Page> => {
    if (browser === undefined || server === undefined) throw new Error("The browser was not started.");
    const { url } = server;
    const settings = { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" as const, ...context };
    const page = await (await browser.newContext(settings)).newPage();
    page.setDefaultTimeout(60_000);
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on(
      "request",
      (request) => request.url().startsWith(url) || isOwn(request.url()) || problems.push(`asked ${request.url()}`),
    );
    await page.goto(url);
    await settled(page);
    return page;
  };
  return { open, problems, url: () => server?.url ?? "" };
}

/** A file that the page made itself, to be saved. */
function isOwn(address: string): boolean {
  return address.startsWith("blob:");
}

/** Waits until a citation stands there and no newer one is on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator(".forms[aria-busy=false]").waitFor();
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "Paste" }).click();
  await page.getByLabel(/^An address, a DOI/).fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator(".source-name", { hasText: "Pasted text" }).waitFor();
  await settled(page);
}

/** What the accessibility checker finds wrong with the page as it stands. */
export async function axeViolations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  // As a string: the script above put `axe` into the page, where TypeScript does not see it.
  // The size of targets is off in axe by default.
  return page.evaluate(`axe.run(document, { rules: { "target-size": { enabled: true } } }).then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 160))]))`);
}

const targets = "button, input, select, textarea, summary, [role=button], nav a";

/** What can be pushed, chosen or typed into and is smaller than 24 px; links inside a text may be (WCAG 2.2, 2.5.8). */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.locator(targets).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .flatMap((element) => {
        // The whole label answers for what is chosen in it.
        const whole = element.matches("[type=radio], [type=checkbox], [type=file]") ? element.closest("label") : null;
        const { width, height } = (whole ?? element).getBoundingClientRect();
        return width < 24 || height < 24 ? [`${element.outerHTML.slice(0, 120)}: ${width} × ${height}`] : [];
      }),
  );
}
