import {
  createEngine,
  LivingDocument,
  localeFromJson,
  localeToJson,
  parseLocale,
  parseIndependentStyle,
  printHtml,
  type Settled,
  styleFromJson,
  styleToJson,
} from "@citable/csl";
import { parseCslItems } from "@citable/model";

import type { BenchedEngine } from "./engine.ts";

export const citable: BenchedEngine = {
  ready: ({ style: xml, locales }) => {
    const style = parseIndependentStyle(xml);
    const saved = styleToJson(style, { positions: false });
    const savedLocales = Object.values(locales).map((locale) => localeToJson(parseLocale(locale)));
    return () =>
      createEngine({ style: styleFromJson(saved), locales: savedLocales.map((text) => localeFromJson(text)) });
  },
  load({ style: xml, locales }, json) {
    const style = parseIndependentStyle(xml);
    const engine = createEngine({ style, locales: Object.values(locales).map((locale) => parseLocale(locale)) });
    return {
      bibliography: () =>
        Array.from(engine.entries(parseCslItems(json).value), ({ output }) => printHtml(output)).join("\n"),
      document: () => {
        const items = parseCslItems(json).value;
        const citations = items.map((item, index) => ({ cites: [{ item }], note: index + 1 }));
        const formatted = engine.format({ citations });
        return html([...formatted.citations, ...formatted.bibliography.map(({ output }) => output)]);
      },
      insertions: () => {
        const document = new LivingDocument(engine, { citations: [] });
        const items = parseCslItems(json).value;
        return (index) => {
          const item = items[index];
          if (item === undefined) return;
          const change = document.insert({ id: item.id, cites: [{ item }], note: index + 1 });
          html(change.citations.map(({ output }) => output));
        };
      },
    };
  },
};

function html(lines: readonly Settled[]): string {
  return lines.map((line) => printHtml(line)).join("\n");
}
