import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../tools/browser/start-browser.ts";
import { classicScript, elementHtml, jsonLd, pageOf } from "./pages.ts";
import { collectProblems } from "./problems.ts";
import { startSite, type Site } from "./site.ts";

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";
const moduleScript = '<script type="module" src="/element/cite-this.js"></script>';
const house = {
  name: "Harbour College",
  contact: "citations@harbour.example",
  extends: "chicago-notes@17",
  "access-date": "always",
  terms: { accessed: "read" },
  required: { "entry-encyclopedia": ["editor"] },
  notes: ["Hand in the list as a file of its own."],
};

let browser: Browser;
let site: Site;
let other: Site;
const problems = collectProblems();

beforeAll(async () => {
  [browser, site, other] = await Promise.all([startBrowser(), startSite(), startSite()]);
  site.put("/college.json", { body: JSON.stringify(house), type: "application/json" });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  await other.close();
});

let pages = 0;

/** A page under the strictest policy; whatever it complains of fails the test, but for what the test expects. */
async function openPage(attributes: string, { script = moduleScript, policy = strictPolicy } = {}): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => problems.push(String(error)));
  const body = pageOf({ head: jsonLd, script, body: elementHtml(attributes) }).replace(
    "Concord of</h1>",
    "Concord of</h1>",
  );
  await page.addInitScript(() => {
    document.addEventListener("cite-this-fallback", ({ detail }: CustomEventInit<{ reason: string }>) =>
      document.documentElement.setAttribute("data-reason", detail?.reason ?? ""),
    );
  });
  const address = site.put(`/house-${++pages}`, { body, headers: { "content-security-policy": policy } });
  await page.goto(address);
  return page;
}

async function note(page: Page): Promise<string> {
  const shown = page.locator('[data-form="note"] [part="citation"]');
  await page.locator("html[data-reason]").or(shown).waitFor({ state: "attached" });
  expect(await page.locator("html").getAttribute("data-reason")).toBeNull();
  return shown.innerText();
}

describe("a house style of the publisher's", () => {
  // Scripts in the page's own text are data, which the policy lets be; inline scripts that run are not.
  it.each([
    ["module", moduleScript],
    ["classic file", classicScript],
  ])("is the first choice, by the %s, under a strict policy", async (_, script) => {
    const page = await openPage('house-style="/college.json"', { script });
    expect(await note(page)).toMatch(/, read \w+ \d+, \d{4}, http/);
    expect(await page.getByRole("radio", { checked: true }).getAttribute("value")).toBe("Harbour College");
    expect(await page.getByRole("radio").count()).toBe(4);
    await page.close();
  });

  it("tells what the institution asks, when the reader opens the advice", async () => {
    const page = await openPage('house-style="/college.json"');
    await note(page);
    await page.locator('[part="missing"] summary', { hasText: "editor" }).click();
    const advice = page.locator('[part="missing"] li');
    await advice.first().waitFor();
    const told = (await advice.allInnerTexts()).join("\n");
    expect(told).toContain("Harbour College requires “editor” for such works. Questions: citations@harbour.example.");
    expect(told).toContain("Hand in the list as a file of its own. (Harbour College)");
    await page.close();
  });

  it("may lie on another site that lets pages read it", async () => {
    const cors = { "access-control-allow-origin": "*" };
    const address = other.put("/college.json", {
      body: JSON.stringify(house),
      type: "application/json",
      headers: cors,
    });
    const page = await openPage(`house-style="${address}"`, {
      policy: strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${other.url}`),
    });
    expect(await note(page)).toMatch(/, read /);
    await page.close();
  });

  it.each([
    [
      "is not in order",
      '{\n "name": "College",\n "extends": "mla@9",\n "place": "never"\n}',
      /^\/bad\.json:4:11: “place” must/,
    ],
    [
      "has a base that is not at hand",
      '{"name": "College", "extends": "ieee"}',
      /^College is made from ieee, which is not at hand/,
    ],
    ["is not there", undefined, /^\/none\.json cannot be read/],
  ])("leaves the publisher's own text when it %s", async (_, text, reason) => {
    if (text !== undefined) site.put("/bad.json", { body: text, type: "application/json" });
    const page = await openPage(`house-style="${text === undefined ? "/none.json" : "/bad.json"}"`);
    await page.locator("html[data-reason]").waitFor({ state: "attached" });
    expect(await page.locator("html").getAttribute("data-reason")).toMatch(reason);
    expect(await page.locator('[part="box"]').count()).toBe(0);
    await page.close();
  });
});

describe("the advice", () => {
  it("is fetched when it is opened, and no sooner, in the page's language", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.put("/german", { body: pageOf({ head: jsonLd, html: 'lang="de"' }) }));
    const missing = page.locator('[part="missing"]');
    await missing.waitFor();
    expect(asked).not.toContain("/element/cite-this-advice.js");
    await missing.locator("summary").click();
    await missing.locator("li").first().waitFor();
    const told = (await missing.locator("li").allInnerTexts()).join("\n");
    expect(told).toMatch(/Eine Stelle in einem Text ohne Seiten|Ein Text ohne Seiten/);
    await page.close();
  });
});
