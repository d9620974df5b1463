/** @jsxImportSource preact */
import type { CiteThisProps } from "@citable/cite-this/preact";
import { record } from "../pages.ts";

// What Preact may write.
export const right = [
  <cite-this record={record} styles="mla@9 apa@7" accessed="none" remember lang="en" />,
  <cite-this record="/entries/varrin.json" style-folder="/styles" house-style="/house.json" />,
  <cite-this record={null} words={{ copy: "Kopieren" }}>
    <p>Haverkamp, Ilse M.</p>
  </cite-this>,
  <cite-this oncite-this-ready={({ detail }) => detail.style.toUpperCase()} />,
  <cite-this oncite-this-fallback={({ detail }) => detail.reason.toUpperCase()} />,
];

export const props: CiteThisProps = { record, styles: "mla@9", lang: "en" };

export const wrong = [
  // @ts-expect-error A number is no record.
  <cite-this record={5} />,
  // @ts-expect-error Styles are one text, with spaces between their names.
  <cite-this styles={["mla@9"]} />,
  // @ts-expect-error It is called "styles".
  <cite-this citation-style="mla@9" style="" citationStyle="mla@9" />,
  // @ts-expect-error Either today or not at all.
  <cite-this accessed="yesterday" />,
  // @ts-expect-error No such words.
  <cite-this words={{ copied: 5 }} />,
  // @ts-expect-error The event tells a style, not a reason.
  <cite-this oncite-this-ready={(event: CustomEvent<{ reason: string }>) => event.detail.reason} />,
  // @ts-expect-error There is no such element.
  <cite-that />,
];
