import type { ListedStyle } from "../styles/shelf.ts";
import type { Words } from "../words.ts";
import { make } from "./make.ts";

/** The publisher's styles as a row of choices, and a search over more where the publisher offers more. */
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

/** A field that finds more styles by a part of their title, listed when it is first entered. */
export function drawStyleSearch(
  words: Words,
  list: () => Promise<readonly ListedStyle[]>,
  chosen: (name: string) => void,
): Node {
  const options = make("datalist", { id: "more-styles" });
  const input = make("input", {
    class: "number",
    type: "search",
    list: "more-styles",
    "aria-label": words.moreStyles,
    placeholder: words.moreStyles,
  });
  let listed: readonly ListedStyle[] = [];
  const fill = async (): Promise<void> => {
    listed = await list();
    options.replaceChildren(...listed.map(({ title }) => make("option", { value: title })));
  };
  input.addEventListener("focus", () => {
    if (listed.length === 0) void fill();
  });
  input.addEventListener("change", () => {
    const found = listed.find(({ title, name }) => title === input.value || name === input.value);
    if (found !== undefined) chosen(found.name);
  });
  return make("span", { part: "search" }, input, options);
}
