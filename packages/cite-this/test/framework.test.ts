import { createElement } from "react";
import { renderToString as printReact } from "react-dom/server";
import { renderToString as printVue } from "vue/server-renderer";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../tools/browser/start-browser.ts";
import { articles, recordAddress } from "./frameworks/articles.ts";
import { bundlePage } from "./frameworks/bundle.ts";
import { ReactApp } from "./frameworks/react-app.ts";
import { vueApp } from "./frameworks/vue-app.ts";
import { collectProblems } from "./problems.ts";
import { startSite, type Site } from "./site.ts";

let browser: Browser;
let site: Site;
// Neither the page nor its framework has anything to complain of.
const problems = collectProblems();

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
  site.put(recordAddress, { body: JSON.stringify(articles[1]), type: "application/json" });
  for (const name of ["react", "vue"])
    site.put(`/${name}.js`, { body: await bundlePage(`${name}-page.ts`), type: "text/javascript" });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

let pages = 0;

/** A page with the element's script and a framework's program, and what the server printed of it. */
async function open(framework: string, { printed = "", hash = "" } = {}): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => /error|warning/.test(message.type()) && problems.push(message.text()));
  const path = `/framework-${++pages}`;
  site.put(path, {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Varrin</title>
<script type="module" src="/element/cite-this.js"></script></head>
<body><div id="app">${printed}</div><script type="module" src="/${framework}.js"></script></body></html>`,
  });
  await page.goto(`${site.url}${path}${hash}`);
  return page;
}

async function push(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: label, exact: true }).click();
}

function inText(page: Page): ReturnType<Page["locator"]> {
  return page.locator('[data-form="in-text"] [part="citation"]');
}

async function expectCited(page: Page, text: string): Promise<void> {
  await inText(page).filter({ hasText: text }).waitFor();
  expect(await inText(page).innerText()).toBe(text);
}

describe.each(["react", "vue"])("inside a page of %s", (framework) => {
  it("cites the record that it is given, and is heard", async () => {
    const page = await open(framework);
    await expectCited(page, "(Haverkamp)");
    await expect.poll(async () => page.locator("output").innerText()).toBe("mla@9");
    await page.close();
  });

  it("stays as it is when the page is rendered again, whatever the reader has chosen", async () => {
    const page = await open(framework);
    await page.getByRole("radio", { name: "APA 7" }).check();
    await page.getByLabel("Number or name of the passage").fill("4");
    await expectCited(page, "(Haverkamp, 2019, para. 4)");
    const box = await page.locator('[part="box"]').elementHandle();
    await push(page, "Render again");
    await page.locator(".own", { hasText: "render 2" }).waitFor({ state: "attached" });
    // What a change would have set off is done by then.
    await page.evaluate(async () => new Promise((resolve) => void setTimeout(resolve, 100)));
    expect(await box?.evaluate((element) => element.isConnected)).toBe(true);
    await expectCited(page, "(Haverkamp, 2019, para. 4)");
    expect(await page.locator("output").innerText()).toBe("mla@9");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.close();
  });

  it("follows the record and keeps the reader's style; a record that is not fit leaves the page's own text", async () => {
    const page = await open(framework);
    await page.getByRole("radio", { name: "APA 7" }).check();
    await push(page, "Next article");
    await expectCited(page, "(Ode, 2019)");
    await push(page, "Next article");
    await page.locator(".own").waitFor({ state: "visible" });
    expect(await page.locator('[part="box"]').count()).toBe(0);
    await push(page, "Next article");
    await expectCited(page, "(Haverkamp, 2019)");
    const heard = (await page.locator("output").innerText()).split("\n");
    expect(heard).toEqual(["mla@9", "apa@7", expect.stringContaining("{{"), "apa@7"]);
    await page.close();
  });

  it("follows its attributes", async () => {
    const page = await open(framework);
    await expectCited(page, "(Haverkamp)");
    await push(page, "Other styles");
    await expectCited(page, "(Haverkamp, 2019)");
    await page.close();
  });

  it("goes and comes back with its part of the page, also before it is ready", async () => {
    const page = await open(framework, { hash: "#by-address" });
    await expectCited(page, "(Ode)");
    await push(page, "Turn it over");
    await page.locator("cite-this").waitFor({ state: "detached" });
    await push(page, "Turn it over");
    await expectCited(page, "(Ode)");
    await page.evaluate(() => {
      for (let turn = 0; turn < 5; turn += 1)
        Array.from(document.querySelectorAll("button"))
          .find((button) => button.textContent === "Turn it over")
          ?.click();
    });
    await page.locator("cite-this").waitFor({ state: "detached" });
    await push(page, "Turn it over");
    await expectCited(page, "(Ode)");
    await page.close();
  });

  it("may be printed by the server first", async () => {
    const printed =
      framework === "react"
        ? printReact(createElement(ReactApp, { asText: true }))
        : await printVue(vueApp({ printed: true }));
    expect(printed).toContain("<cite-this");
    expect(printed).toContain("The publisher’s text");
    const page = await open(framework, { printed });
    await expectCited(page, "(Haverkamp)");
    await push(page, "Next article");
    await expectCited(page, "(Ode)");
    await page.close();
  });
});
