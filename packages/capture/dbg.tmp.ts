import fs from "node:fs";
import { parsePage } from "./src/html/parse-page.ts";
import { readMetaTags } from "./src/html/meta-tags.ts";
import { readJsonLd } from "./src/html/json-ld.ts";
import { readAddress } from "./src/html/address.ts";
import { declaredLanguage } from "./src/html/languages-on-page.ts";
import { visibleText } from "./src/html/visible-text.ts";
import { readSiteNames } from "./src/html/site-names.ts";
import { readHeadline, titleHints } from "./src/html/headline.ts";
import { markedAuthors } from "./src/html/marked-authors.ts";
import { shownAuthors } from "./src/html/shown-authors.ts";
import { readDates } from "./src/html/dates-on-page.ts";
import { namesIn } from "./src/html/people.ts";
import { decodeSource } from "./src/decode/decode.ts";
const G = new Map(
  fs
    .readFileSync("/tmp/capture/gold.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((l) => {
      const o = JSON.parse(l);
      return [o.id, o];
    }),
);
const P = new Map(
  fs
    .readFileSync("/tmp/pred.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((l) => {
      const o = JSON.parse(l);
      return [o.id, o];
    }),
);
const [mode, ...ids] = process.argv.slice(2);
for (const id of ids) {
  const g: any = G.get(id),
    p: any = P.get(id);
  const { text } = decodeSource(fs.readFileSync("/tmp/capture/pages/" + g.file));
  const page = parsePage(text),
    meta = readMetaTags(page),
    linked = readJsonLd(page);
  const address = readAddress(page, meta, g.url);
  const facts = {
    page,
    meta,
    linked,
    visible: visibleText(page),
    address: address.url,
    language: declaredLanguage(page, meta),
  };
  const sites = readSiteNames(facts as any);
  const headline = readHeadline(facts as any, sites);
  console.log("\n##", id, g.url.slice(0, 100));
  if (mode === "authors") {
    console.log(
      "  gold",
      g.gold.authors,
      "got",
      p.authors,
      "h1:",
      headline?.element?.order,
      headline?.title.slice(0, 50),
    );
    for (const l of [...markedAuthors(facts as any), ...shownAuthors(facts as any, headline)])
      if (l.hints.length)
        console.log(
          "   ",
          l.marking,
          l.hints
            .slice(0, 5)
            .map((h) => [h.signal, h.words.slice(0, 80), namesIn(h.words, l.marking, sites).join("|")].join(" :: ")),
        );
  }
  if (mode === "date") {
    console.log("  gold", g.gold.date, "got", p.date);
    for (const c of readDates(facts as any, headline))
      console.log("    ", c.signal, c.evidence[0]?.value, c.evidence[0]?.quote.slice(0, 60));
  }
  if (mode === "site") {
    console.log("  gold", g.gold.container, "| got", p.container);
    console.log("    ", [...new Set(sites.map((s) => s.signal + "=" + s.name))].join(" ; "));
  }
  if (mode === "title") {
    console.log("  gold", g.gold.title, "\n  got ", p.title);
    for (const h of titleHints(facts as any)) console.log("    ", h.signal, "|", h.words, "|", h.element?.region ?? "");
    console.log("    sites", [...new Set(sites.map((s) => s.name))].slice(0, 6).join(";"));
  }
}
