import type { CiteThisComponent } from "@citable/cite-this/vue";
import type { GlobalComponents } from "vue";
import { record } from "../pages.ts";

type Written = InstanceType<GlobalComponents["cite-this"]>["$props"];

/** What templates know it as is what the package exports. */
export const known: GlobalComponents["cite-this"] extends CiteThisComponent ? true : false = true;

// What a template may write.
export const right: readonly Written[] = [
  { record, styles: "mla@9 apa@7", accessed: "none", remember: true, lang: "en" },
  { record: "/entries/varrin.json", "style-folder": "/styles", "house-style": "/house.json" },
  { record: null, words: { copy: "Kopieren" } },
  { "onCite-this-ready": ({ detail }) => detail.style.toUpperCase() },
];

export const wrong: readonly Written[] = [
  // @ts-expect-error A number is no record.
  { record: 5 },
  // @ts-expect-error Styles are one text, with spaces between their names.
  { styles: ["mla@9"] },
  // @ts-expect-error Either today or not at all.
  { accessed: "yesterday" },
  // @ts-expect-error The event tells a style, not a reason.
  { "onCite-this-ready": (event: CustomEvent<{ reason: string }>) => event.detail.reason },
];
