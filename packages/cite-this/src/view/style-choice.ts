import type { ListedStyle } from "../styles/shelf.ts";
import type { Words } from "../words.ts";
import { make } from "./make.ts";

/** The publisher's styles as a row of choices. */
export interface StyleChoice {
  readonly nodes: readonly Node[];
  /** Adds a style to the row, if it is not there, and marks it as chosen. */
  choose(style: ListedStyle): void;
}

let groups = 0;

/** @param chosen is told the name of the style that the reader picks */
export function drawStyleChoice(words: Words, chosen: (name: string) => void): StyleChoice {
  const group = `style-${++groups}`;
  const row = make("fieldset", { part: "styles" }, make("legend", { class: "hidden" }, words.style));
  const inputs = new Map<string, HTMLInputElement>();
  const add = ({ name, title }: ListedStyle): HTMLInputElement => {
    const input = make("input", { type: "radio", name: group, value: name });
    input.addEventListener("change", () => chosen(name));
    row.append(
      make("label", { class: "style", part: "style", title }, input, make("span", {}, shortTitle(name, title))),
    );
    inputs.set(name, input);
    return input;
  };
  return {
    nodes: [row],
    choose: (style) => {
      (inputs.get(style.name) ?? add(style)).checked = true;
    },
  };
}

/** The guides by the names that people call them; others by their title. */
const guides: Readonly<Record<string, string>> = {
  mla: "MLA",
  apa: "APA",
  "chicago-notes": "Chicago notes",
  "chicago-author-date": "Chicago author–date",
};

/** "mla@9" → "MLA 9". */
function shortTitle(name: string, title: string): string {
  const [guide = "", edition] = name.split("@");
  const known = guides[guide];
  return known === undefined ? title : [known, edition].filter(Boolean).join(" ");
}
