import type { CiteThisElement } from "@citable/cite-this";
import { record } from "../pages.ts";

// A page's own script knows the element by its tag, and its events.
const element: CiteThisElement | null = document.querySelector("cite-this");
if (element !== null) {
  element.record = record;
  element.words = { copy: "Kopieren" };
  // @ts-expect-error No such words.
  element.words = { copied: 5 };
  element.addEventListener("cite-this-ready", ({ detail }) => detail.style.toUpperCase());
}
document.addEventListener("cite-this-fallback", ({ detail }) => detail.reason.toUpperCase());
// @ts-expect-error The event tells a reason, not a style.
document.addEventListener("cite-this-fallback", (event: CustomEvent<{ style: string }>) => event.detail.style);
document.createElement("cite-this").refresh();
