import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCslItem } from "@citable/model";
import { startBrowser } from "../../../tools/browser/start-browser.ts";
import { citeItem } from "../src/citing/cite-item.ts";
import { accessedOn } from "../src/citing/access-date.ts";
import { readCslItem } from "../src/record/csl-json.ts";
import { findStyle, builtInNames } from "../tools/built-in-styles.ts";
import { elementHtml, pageOf } from "./pages.ts";
import { startSite, type Site } from "./site.ts";

const person = (family: string, given: string): object => ({ family, given });
const issued = { "date-parts": [[2004, 5, 1]] };

/** Items of every shape that the build's stand-ins could get wrong. */
const items: readonly (readonly [what: string, item: Readonly<Record<string, unknown>>])[] = [
  [
    "an article",
    {
      type: "article-journal",
      title: "Salt roads",
      "container-title": "Coast",
      volume: "3",
      issue: 2,
      page: "101-109",
      author: [person("Ode", "Ann")],
      issued,
      DOI: "10.5555/1",
    },
  ],
  [
    "authors of one family",
    {
      type: "book",
      title: "Lamps",
      publisher: "Quill House",
      author: [person("Ode", "Ann"), person("Ode", "Bo")],
      issued,
    },
  ],
  [
    "many authors",
    {
      type: "book",
      title: "Lamps",
      publisher: "Quill House",
      author: "ABCDEFGHIJKLMNOPQRSTUVW".split("").map((letter) => person(`${letter}dam`, letter)),
      issued,
    },
  ],
  [
    "an entry without author",
    {
      type: "entry-encyclopedia",
      title: "Varrin, Concord of",
      "container-title": "Encyclopedia of the Northern Straits",
      editor: [person("Ode", "Ann")],
      publisher: "Quill House",
      issued,
      URL: "https://straits.example/varrin",
    },
  ],
  [
    "a chapter",
    {
      type: "chapter",
      title: "Tolls",
      "container-title": "Lamps",
      editor: [person("Ode", "Ann")],
      author: [{ family: "Berg", given: "Pieter", "non-dropping-particle": "van der" }],
      publisher: "Quill House",
      page: "3-19",
      issued,
    },
  ],
  [
    "a page without date",
    {
      type: "webpage",
      title: "Tolls today",
      "container-title": "Straits",
      URL: "https://straits.example/tolls",
      author: [{ literal: "Harbour Board" }],
    },
  ],
  [
    "a thesis of a season",
    {
      type: "thesis",
      title: "Tolls: a study of “salt”",
      publisher: "University of Varrin",
      genre: "PhD thesis",
      author: [person("Ode", "Ann")],
      issued: { "date-parts": [[1999]], season: 2 },
    },
  ],
  [
    "a range of years",
    {
      type: "book",
      title: "Lamps",
      author: [{ family: "王", given: "小明", "static-ordering": true }],
      issued: { "date-parts": [[1999], [2004]] },
    },
  ],
];

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe("a record", () => {
  it.each(items)("is read as the model reads it: %s", (_, item) => {
    expect(readCslItem({ id: "a", ...item })).toEqual(parseCslItem({ id: "a", ...item }).value);
  });
});

describe("the built element", () => {
  it("prints what the whole engine prints, in every built-in style", async () => {
    const page = await browser.newPage();
    await page.goto(site.put("/page", { body: pageOf({ body: elementHtml('accessed="none"') }) }));
    const context = await page.evaluate(() => {
      const element = document.querySelector("cite-this");
      return document.querySelector("main")?.textContent?.replace(element?.textContent ?? "", "") ?? "";
    });
    for (const name of builtInNames) {
      const style = await findStyle(name, "en-US");
      for (const [what, item] of items) {
        const record = { id: "a", URL: "https://straits.example/", ...item };
        const expected = citeItem(accessedOn(readCslItem(record), undefined), style, { context }).citations.map(
          ({ text }) => text,
        );
        const shown = await page.evaluate(
          async ([given, chosen]) =>
            new Promise<readonly string[]>((resolve) => {
              const element = document.querySelector("cite-this");
              const tell = (): void => {
                const rows = element?.shadowRoot?.querySelectorAll("[part=citation]") ?? [];
                resolve(Array.from(rows, (row) => row.textContent ?? ""));
              };
              element?.addEventListener("cite-this-ready", tell, { once: true });
              element?.setAttribute("styles", chosen);
              Object.assign(element ?? {}, { record: given });
            }),
          [record, name] as const,
        );
        expect([name, what, ...shown]).toEqual([name, what, ...expected]);
      }
    }
    await page.close();
  });
});
