import { copyableOf, copyBoth, type Copyable } from "../copy.ts";
import type { ShownCitation } from "../citing/cite-item.ts";
import type { Words } from "../words.ts";
import { drawCitation } from "./draw-citation.ts";
import { button, make } from "./make.ts";

/** What a list of citations needs besides them. */
export interface ListSetting {
  readonly words: Words;
  /** "mla@9" */
  readonly style: string;
  /** The language that the style prints in. */
  readonly language: string;
  readonly announce: (message: string, failed?: boolean) => void;
}

/** Draws the citations, each with its name and a button that copies it. */
export function drawCitations(citations: readonly ShownCitation[], setting: ListSetting): readonly Node[] {
  return citations.map((citation) => drawRow(citation, setting));
}

function drawRow(citation: ShownCitation, setting: ListSetting): HTMLElement {
  const { words, language } = setting;
  const name = nameOf(citation, setting);
  const label = make("p", { part: "form" }, name);
  const direction = /^(?:ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr";
  const text = make("p", { part: "citation", lang: language, dir: direction });
  text.append(drawCitation(citation.output));
  const copy: HTMLButtonElement = button(
    "copy",
    async () => copyRow(citation, copyableOf(citation, text), copy, setting),
    words.copy,
  );
  copy.setAttribute("aria-label", `${words.copy}: ${name}`);
  return make("li", { part: "row", "data-form": citation.form }, label, text, copy);
}

function nameOf({ form }: ShownCitation, { words, style }: ListSetting): string {
  const [guide = ""] = style.split("@");
  return (form === "bibliography" ? words.lists[guide] : undefined) ?? words.forms[form];
}

async function copyRow(
  citation: ShownCitation,
  copyable: Copyable,
  copy: HTMLButtonElement,
  setting: ListSetting,
): Promise<void> {
  const { words, announce } = setting;
  const done = await copyBoth(copyable);
  announce(done ? `${words.copied}: ${nameOf(citation, setting)}` : words.copyFailed, !done);
  if (!done) return;
  // The button's name stays; only what the eye sees says that it was pressed.
  copy.replaceChildren(words.copied);
  copy.setAttribute("data-done", "");
  setTimeout(() => {
    copy.replaceChildren(words.copy);
    copy.removeAttribute("data-done");
  }, 2_500);
}
