import { readFile } from "node:fs/promises";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../tools/browser/start-browser.ts";
import { classicScript, elementHtml, fallback, highwire, jsonLd, pageOf, record } from "./pages.ts";
import { collectProblems } from "./problems.ts";
import { startSite, type Site } from "./site.ts";

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

let browser: Browser;
let site: Site;
// Whatever a test does: nothing breaks, no policy is violated, no other site is asked.
const problems = collectProblems();

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("request", (request) => request.url().startsWith(site.url) || problems.push(`asked ${request.url()}`));
  await page.goto(site.url + path);
  return page;
}

let pages = 0;

async function openPage(
  html: string,
  options: BrowserContextOptions & { headers?: Record<string, string> } = {},
): Promise<Page> {
  const path = `/page-${++pages}`;
  const { headers, ...context } = options;
  site.put(path, { body: html, ...(headers && { headers }) });
  return open(path, context);
}

function row(page: Page, form: string): ReturnType<Page["locator"]> {
  return page.locator(`[part="row"][data-form="${form}"] [part="citation"]`);
}

async function textOf(page: Page, form: string): Promise<string> {
  await row(page, form).waitFor();
  return row(page, form).innerText();
}

/** The element has decided to leave the publisher's text alone. */
async function expectFallback(page: Page): Promise<void> {
  await page.waitForFunction(() => Boolean(document.querySelector("cite-this")?.shadowRoot?.querySelector("slot")));
  await page.locator("cite-this .own").waitFor({ state: "visible" });
  expect(await page.locator("cite-this").innerText()).toContain(fallback);
  expect(await page.locator('[part="box"]').count()).toBe(0);
}

describe("on a plain page", () => {
  it("cites what the page's Highwire tags say, in the first style", async () => {
    const page = await openPage(pageOf({}));
    expect(await textOf(page, "bibliography")).toBe(
      "Haverkamp, Ilse M., and Pieter van der Berg. “Harbour Tolls and the Concord of Varrin.” Journal of Northern Straits, vol. 12, no. 3, Mar. 2019, pp. 201-19, https://doi.org/10.5555/jns.2019.12.",
    );
    expect(await textOf(page, "in-text")).toBe("(Haverkamp and van der Berg)");
    expect(await row(page, "bibliography").locator("i").innerText()).toBe("Journal of Northern Straits");
    await page.context().close();
  });

  it("cites what its JSON-LD says, and when it was read", async () => {
    const page = await openPage(pageOf({ head: jsonLd }));
    const text = await textOf(page, "bibliography");
    expect(text).toMatch(
      /^Haverkamp, Ilse M\. “Varrin, Concord of\.” Encyclopedia of the Northern Straits, Quill House, 31 Mar\. 2019, /,
    );
    await page.context().close();
  });

  it("sets the day on which it is read, unless the reader or the publisher does not want it", async () => {
    const undated = pageOf({
      head: '<meta name="citation_title" content="Varrin, Concord of">',
      attributes: 'class="a"',
    });
    const page = await openPage(undated);
    const year = new Date().getFullYear();
    expect(await textOf(page, "bibliography")).toMatch(new RegExp(`Accessed \\d+ \\w+\\.? ${year}\\.$`));
    await page.getByLabel("With the date you read it").uncheck();
    expect(await textOf(page, "bibliography")).not.toContain("Accessed");
    await page.context().close();
    const without = await openPage(undated.replace('class="a"', 'accessed="none"'));
    expect(await textOf(without, "bibliography")).not.toContain("Accessed");
    await without.context().close();
  });

  it("reads COinS and Dublin Core", async () => {
    const coins =
      "ctx_ver=Z39.88-2004&rft.genre=article&rft.atitle=Salt+Roads&rft.jtitle=Coast&rft.aulast=Ode&rft.aufirst=Ann&rft.date=2004";
    const head = '<meta name="DC.title" content="Salt Roads"><meta name="DC.creator" content="Ode, Ann">';
    const body = `<span class="Z3988" title="${coins.replaceAll("&", "&amp;")}"></span>${elementHtml()}`;
    const page = await openPage(pageOf({ head, body }));
    expect(await textOf(page, "bibliography")).toMatch(/^Ode, Ann\. “Salt Roads\.” Coast, 2004/);
    await page.context().close();
  });

  it("shows note, short note and bibliography together, and APA by the reader's choice", async () => {
    const page = await openPage(pageOf({ attributes: 'styles="chicago-notes@17 apa@7" accessed="none"' }));
    expect(await textOf(page, "note")).toContain("Ilse M. Haverkamp and Pieter van der Berg, “Harbour Tolls");
    expect(await textOf(page, "short-note")).toBe(
      "Haverkamp and van der Berg, “Harbour Tolls and the Concord of Varrin.”",
    );
    await page.getByRole("radio", { name: "APA 7" }).check();
    expect(await textOf(page, "bibliography")).toBe(
      "Haverkamp, I. M., & van der Berg, P. (2019). Harbour tolls and the concord of Varrin. Journal of Northern Straits, 12(3), 201–219. https://doi.org/10.5555/jns.2019.12",
    );
    await page.context().close();
  });

  it("points to a paragraph where there are no pages", async () => {
    const inside = `<script type="application/vnd.citationstyles.csl+json">${JSON.stringify(record)}</script>`;
    const page = await openPage(pageOf({ head: "", body: elementHtml('styles="apa@7 chicago-notes@17"', inside) }));
    await row(page, "in-text").waitFor();
    await page.getByLabel("Number or name of the passage").fill("4");
    expect(await textOf(page, "in-text")).toBe("(Haverkamp, 2019, para. 4)");
    await page.getByRole("radio", { name: "Chicago notes 17" }).check();
    expect(await textOf(page, "short-note")).toMatch(/para\. 4\.$/);
    await page.context().close();
  });

  it("names what is missing", async () => {
    const page = await openPage(pageOf({ head: '<meta name="citation_title" content="Varrin, Concord of">' }));
    await row(page, "bibliography").waitFor();
    const missing = page.locator('[part="missing"]');
    expect(await missing.locator("summary").innerText()).toMatch(/^Not stated here: author/);
    await page.context().close();
  });

  it("says which version to cite", async () => {
    const memento = '<link rel="memento" datetime="Tue, 03 Mar 2020 10:00:00 GMT" href="/archive/2020/varrin">';
    const page = await openPage(pageOf({ head: `${highwire}${memento}<link rel="latest-version" href="/varrin-2">` }));
    await row(page, "bibliography").waitFor();
    const versions = page.locator('[part="version"]');
    await versions.last().waitFor();
    expect(await versions.allInnerTexts()).toEqual([
      expect.stringContaining("older version"),
      expect.stringContaining("March 3, 2020"),
    ]);
    expect(await versions.locator("a").last().getAttribute("href")).toBe(`${site.url}/archive/2020/varrin`);
    await page.context().close();
  });
});

describe("an explicit record", () => {
  it("is the one that the page links, on the same site only", async () => {
    site.put("/varrin.json", { body: JSON.stringify([record]), type: "application/json" });
    const link = '<link rel="describedby" type="application/vnd.citationstyles.csl+json" href="/varrin.json">';
    const page = await openPage(pageOf({ head: link + highwire, attributes: 'styles="apa@7"' }));
    expect(await textOf(page, "in-text")).toBe("(Haverkamp, 2019)");
    await page.context().close();
    const foreign = link.replace("/varrin.json", "https://elsewhere.example/varrin.json");
    const other = await openPage(pageOf({ head: foreign + highwire, attributes: 'styles="apa@7"' }));
    expect(await textOf(other, "in-text")).toBe("(Haverkamp & van der Berg, 2019)");
    await other.context().close();
  });

  it("may be set by a script, and changed", async () => {
    const page = await openPage(pageOf({}));
    await row(page, "bibliography").waitFor();
    await page.evaluate((given) => Object.assign(document.querySelector("cite-this") ?? {}, { record: given }), record);
    await expect.poll(async () => textOf(page, "in-text")).toBe("(Haverkamp)");
    await page.context().close();
  });

  it("may be set before the element's script is there, as may its words", async () => {
    const page = await openPage(pageOf({ script: "" }));
    const words = { heading: "Diese Seite zitieren" };
    await page.evaluate((given) => Object.assign(document.querySelector("cite-this") ?? {}, given), { record, words });
    await page.addScriptTag({ type: "module", url: "/element/cite-this.js" });
    expect(await textOf(page, "in-text")).toBe("(Haverkamp)");
    expect(await page.locator('[part="heading"]').innerText()).toBe(words.heading);
    await page.context().close();
  });

  it("may stand in the attribute", async () => {
    const text = JSON.stringify(record).replaceAll('"', "&quot;");
    const page = await openPage(pageOf({ attributes: `record="${text}"` }));
    expect(await textOf(page, "in-text")).toBe("(Haverkamp)");
    await page.context().close();
  });
});

describe("anywhere", () => {
  it.each([
    ["the module", undefined],
    ["the classic file", classicScript],
  ])("obeys the strictest policy: %s", async (_, script) => {
    const html = pageOf({ ...(script !== undefined && { script }) });
    const page = await openPage(html, { headers: { "content-security-policy": strictPolicy } });
    expect(await textOf(page, "in-text")).toBe("(Haverkamp and van der Berg)");
    // The sheet is at work: it is no style element that the policy would have refused.
    expect(await page.locator('[part="box"]').evaluate((box) => getComputedStyle(box).borderTopStyle)).toBe("solid");
    await page.getByRole("radio", { name: "APA 7" }).check();
    expect(await textOf(page, "in-text")).toBe("(Haverkamp & van der Berg, 2019)");
    await page.getByRole("button", { name: "Copy: In the text" }).click();
    await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
    await page.context().close();
  });

  it("works inside another element's shadow root, and when a framework puts it in late", async () => {
    const page = await openPage(pageOf({ body: "<article-shell></article-shell>" }));
    await page.evaluate(() => {
      class Shell extends HTMLElement {
        connectedCallback(): void {
          const root = this.attachShadow({ mode: "open" });
          const element = document.createElement("cite-this");
          element.setAttribute("styles", "mla@9");
          root.append(element);
        }
      }
      customElements.define("article-shell", Shell);
    });
    expect(await textOf(page, "in-text")).toBe("(Haverkamp and van der Berg)");
    await page.evaluate(() => {
      const shell = document.querySelector("article-shell")?.shadowRoot;
      const element = shell?.querySelector("cite-this");
      element?.setAttribute("styles", "apa@7");
      if (element) shell?.append(element);
    });
    await expect.poll(async () => textOf(page, "in-text")).toBe("(Haverkamp & van der Berg, 2019)");
    await page.context().close();
  });

  it("leaves the publisher's text where scripts are off", async () => {
    const page = await openPage(pageOf({}), { javaScriptEnabled: false });
    expect(await page.locator("cite-this").innerText()).toContain(fallback);
    await page.context().close();
  });

  it("mirrors itself from right to left, and keeps the citation in its own direction", async () => {
    const page = await openPage(pageOf({ html: 'lang="ar" dir="rtl"' }), { viewport: { width: 360, height: 800 } });
    await row(page, "bibliography").waitFor();
    const direction = await row(page, "bibliography").evaluate((element) => getComputedStyle(element).direction);
    expect(direction).toBe("ltr");
    const heading = await page.locator('[part="heading"]').boundingBox();
    expect(heading?.x).toBeGreaterThan(150);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("has nothing for axe to find in %s", async (colorScheme) => {
    const scheme = '<meta name="color-scheme" content="light dark">';
    const page = await openPage(
      pageOf({ head: `${scheme}<meta name="citation_title" content="Varrin, Concord of">` }),
      { colorScheme },
    );
    await row(page, "bibliography").waitFor();
    await page.locator("summary").click();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(`axe.run(document).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 160))]))`);
    expect(violations).toEqual([]);
    await page.context().close();
  });
});

describe("broken metadata", () => {
  it.each([
    ["none at all", ""],
    ["a template that was not filled in", '<meta name="citation_title" content="{{ article.title }}">'],
    ["markup in a title", '<meta name="citation_title" content="<a href=x>Varrin</a>">'],
    ["a title that is no title", '<meta name="citation_title" content="Untitled document">'],
    [
      "a printed undefined",
      '<meta name="citation_title" content="Varrin"><meta name="citation_author" content="undefined undefined">',
    ],
    [
      "a doubly encoded name",
      '<meta name="citation_title" content="Varrin"><meta name="citation_author" content="KÃ¶hler, Anna">',
    ],
    ["broken JSON-LD", '<script type="application/ld+json">{"@type": "Article", "headline": "Varr</script>'],
    ["two titles", `${highwire}${jsonLd}`],
    [
      "a year to come",
      '<meta name="citation_title" content="Varrin"><meta name="citation_date" content="20199-01">'.replace(
        "20199-01",
        "9019",
      ),
    ],
  ])("keeps the publisher's text: %s", async (_, head) => {
    await expectFallback(await openPage(pageOf({ head })));
  });

  it.each([
    ["no JSON", "{"],
    ["wrong types", JSON.stringify({ ...record, title: { text: "Varrin" } })],
    ["an unknown type", JSON.stringify({ ...record, type: "encyclopaedia" })],
    ["a name that is none", JSON.stringify({ ...record, author: ["Ilse Haverkamp"] })],
    ["a date that is none", JSON.stringify({ ...record, issued: { "date-parts": [["soon"]] } })],
  ])("keeps the publisher's text: a record that is %s", async (_, text) => {
    const inside = `<script type="application/vnd.citationstyles.csl+json">${text}</script>`;
    await expectFallback(await openPage(pageOf({ body: elementHtml("", inside) })));
  });

  it("keeps the publisher's text: no style of that name", async () => {
    await expectFallback(await openPage(pageOf({ attributes: 'styles="nobody@1"' })));
  });
});

describe("the reader", () => {
  it("copies formatted and plain text in one gesture, and hears of it", async () => {
    const page = await openPage(pageOf({}), { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copy: Works cited" }).click();
    await page.getByRole("status").filter({ hasText: "Copied: Works cited" }).waitFor({ state: "attached" });
    const flavours = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? "";
      return { html: await read("text/html"), text: await read("text/plain") };
    });
    expect(flavours.text).toBe(await textOf(page, "bibliography"));
    expect(flavours.html).toContain("<i>Journal of Northern Straits</i>");
    expect(flavours.html).toContain("text-indent");
    await page.context().close();
  });

  it("works it by the keyboard alone", async () => {
    const page = await openPage(pageOf({}), { permissions: ["clipboard-read", "clipboard-write"] });
    await row(page, "bibliography").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    expect(await textOf(page, "note")).toContain("Ilse M. Haverkamp");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
    await page.context().close();
  });

  it("takes the record along as BibTeX, RIS and CSL-JSON", async () => {
    const page = await openPage(pageOf({}), {
      headers: { "content-security-policy": strictPolicy },
      acceptDownloads: true,
    });
    const saved: Record<string, string> = {};
    for (const format of ["BibTeX", "RIS", "CSL-JSON"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: format }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^Harbour-Tolls-and-the-Concord-of-Varrin\.(?:bib|ris|json)$/);
      saved[format] = await readFile(await download.path(), "utf8");
    }
    expect(saved["BibTeX"]).toMatch(/^@article\{haverkamp2019,/);
    expect(saved["RIS"]).toMatch(/^TY {2}- JOUR/);
    const [item] = JSON.parse(saved["CSL-JSON"] ?? "");
    expect(item).toMatchObject({
      type: "article-journal",
      DOI: "10.5555/jns.2019.12",
      accessed: { "date-parts": [expect.anything()] },
    });
    await page.context().close();
  });

  it("is remembered only where the publisher allows it", async () => {
    const plain = await openPage(pageOf({}));
    await plain.getByRole("radio", { name: "APA 7" }).check();
    await row(plain, "in-text").waitFor();
    expect(await plain.evaluate(() => localStorage.length)).toBe(0);
    await plain.context().close();
    const page = await openPage(pageOf({ attributes: "remember" }));
    await page.getByRole("radio", { name: "APA 7" }).check();
    await expect.poll(async () => page.evaluate(() => localStorage.length)).toBe(1);
    await page.reload();
    expect(await textOf(page, "in-text")).toBe("(Haverkamp & van der Berg, 2019)");
    await page.context().close();
  });
});
