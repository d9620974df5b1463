import { localeFallback } from "@citable/csl";
import { toCslJson } from "@citable/model";
import type { StyleSource } from "@citable/styles";
import CSL, { type Engine } from "citeproc";
import type { Printer } from "./printer.ts";

/** citeproc-js, as a black box behind its documented interface, for the figures beside ours. */
export function peerPrinter(styles: StyleSource, locales: StyleSource): Printer {
  return async (id) => {
    const style = await styles.style(id);
    if (typeof style !== "string") throw new TypeError(`${styles.name} has no file of the style ${id}.`);
    const files = await localeFiles(locales, /default-locale="([^"]+)"/.exec(style)?.[1] ?? "en-US");
    // One engine for all records; it keeps what it has seen, so each record gets a name of its own.
    const items: object[] = [];
    const system = {
      retrieveLocale: (tag: string) => files.get(tag) ?? files.get("en-US"),
      retrieveItem: (number: string) => items[Number(number)] ?? {},
    };
    const engine = new CSL.Engine(system, style);
    return ({ item }) => {
      const number = String(items.length);
      items.push({ ...toCslJson(item), id: number });
      return { text: plainText(printOne(engine, number)), repairs: [] };
    };
  };
}

async function localeFiles(source: StyleSource, tag: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const each of localeFallback(tag)) {
    const file = await source.locale(each);
    if (typeof file === "string") files.set(each, file);
  }
  return files;
}

function printOne(engine: Engine, id: string): string {
  engine.updateItems([id]);
  const made = engine.makeBibliography();
  if (made !== false) return made[1].join(" ");
  const citation = { citationID: "one", citationItems: [{ id }], properties: { noteIndex: 1 } };
  return engine.rebuildProcessorState([citation], "html", [])[0]?.[2] ?? "";
}

const entities: Readonly<Record<string, string>> = {
  "&#38;": "&",
  "&amp;": "&",
  "&#60;": "<",
  "&lt;": "<",
  "&#62;": ">",
  "&gt;": ">",
};

function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:#\d+|\w+);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/g, " ")
    .trim();
}
