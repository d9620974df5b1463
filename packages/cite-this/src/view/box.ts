import type { Cited, Passage } from "../citing/cite-item.ts";
import type { ListedStyle } from "../styles/shelf.ts";
import type { Words } from "../words.ts";
import { drawCitations } from "./citation-list.ts";
import { button, make } from "./make.ts";
import { drawOwnVersions } from "./lazy-versions.ts";
import { drawMissing } from "./notices.ts";
import { drawPassageField } from "./passage-field.ts";
import { drawFolderSearch } from "../styles/lazy-folder.ts";
import { drawStyleChoice } from "./style-choice.ts";

/** What the reader can do in the box. */
export interface BoxActions {
  readonly choose: (name: string) => void;
  readonly point: (passage: Passage | undefined) => void;
  readonly setAccessed: (on: boolean) => void;
  readonly download: (label: string) => Promise<void>;
  /** More styles to search in; absent when the publisher offers none. */
  readonly list?: (() => Promise<readonly ListedStyle[]>) | undefined;
  /** What is missing and how to cite it, in sentences; asked for when a reader wants to know. */
  readonly advise: () => Promise<readonly string[]>;
}

/** What the box is drawn from once. */
export interface BoxContent {
  readonly words: Words;
  readonly styles: readonly ListedStyle[];
  readonly paged: boolean;
  readonly accessed: boolean;
  readonly downloads: readonly string[];
}

/** What changes with every choice of the reader. */
export interface Shown extends Cited {
  readonly style: ListedStyle;
  readonly language: string;
  /** Whether there may be advice although nothing is missing. */
  readonly advised: boolean;
}

/** The box: drawn once, so that the reader's focus stays where it is, and filled anew after every choice. */
export interface Box {
  readonly element: HTMLElement;
  show(shown: Shown): void;
}

export function drawBox(content: BoxContent, actions: BoxActions): Box {
  const { words } = content;
  const choice = drawStyleChoice(words, actions.choose);
  for (const style of content.styles) choice.choose(style);
  const header = make("div", { part: "header" }, make("p", { part: "heading" }, words.heading), ...choice.nodes);
  const citations = make("ul", { part: "citations" });
  const missing = make("div");
  const versions = make("div");
  // Without the files that draw these, the box is whole all the same.
  drawOwnVersions(document, words).then(
    (nodes) => versions.append(...nodes),
    () => {},
  );
  if (actions.list !== undefined) {
    drawFolderSearch(words, actions.list, actions.choose).then(
      (search) => header.append(search),
      () => {},
    );
  }
  const status = make("p", { part: "status", role: "status", class: "hidden" });
  const announce = (message: string, failed = false): void => {
    status.className = failed ? "failed" : "hidden";
    status.textContent = message;
  };
  const element = make(
    "section",
    { part: "box", "aria-label": words.heading },
    header,
    citations,
    versions,
    missing,
    drawTools(content, actions),
    status,
  );
  const show = ({ citations: cited, missing: gaps, style, language, advised }: Shown): void => {
    choice.choose(style);
    citations.replaceChildren(...drawCitations(cited, { words, style: style.name, language, announce }));
    missing.replaceChildren(...(advised || gaps.length > 0 ? [drawMissing(gaps, words, actions.advise)] : []));
  };
  return { element, show };
}

function drawTools({ words, paged, accessed, downloads }: BoxContent, actions: BoxActions): HTMLElement {
  const toggle = make("input", { type: "checkbox", checked: accessed });
  toggle.addEventListener("change", () => actions.setAccessed(toggle.checked));
  return make(
    "div",
    { part: "tools" },
    drawPassageField(words, paged, actions.point),
    make("label", { part: "accessed" }, toggle, make("span", {}, words.accessed)),
    make(
      "div",
      { part: "downloads", role: "group", "aria-label": words.download },
      ...downloads.map((label) => button("download", async () => actions.download(label), label)),
    ),
  );
}
