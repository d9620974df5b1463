import { createElement as h, useState, type ReactElement } from "react";
import { articleAt, recordAddress } from "./articles.ts";

/** How the page gives the element its record; an object, where nothing is said. */
interface Given {
  readonly byAddress?: boolean;
  readonly asText?: boolean;
}

/** A page of a React site around the element. Every render makes the record anew, as props usually are. */
export function ReactApp({ byAddress = false, asText = false }: Given): ReactElement {
  const [number, setNumber] = useState(0);
  const [renders, setRenders] = useState(1);
  const [shown, setShown] = useState(true);
  const [styles, setStyles] = useState("mla@9 apa@7");
  const [heard, setHeard] = useState<readonly string[]>([]);
  const article = articleAt(number);
  const hear =
    (key: string) =>
    ({ detail }: CustomEvent<Record<string, string>>): void =>
      setHeard((before) => [...before, detail[key] ?? ""]);
  const element = h(
    "cite-this",
    {
      record: byAddress ? recordAddress : asText ? JSON.stringify(article) : { ...article },
      styles,
      accessed: "none",
      remember: false,
      "oncite-this-ready": hear("style"),
      "oncite-this-fallback": hear("reason"),
    },
    h("p", { className: "own" }, `The publisher’s text, render ${renders}.`),
  );
  return h(
    "main",
    {},
    h("h1", {}, article.title),
    shown && element,
    push("Next article", () => setNumber(number + 1)),
    push("Render again", () => setRenders(renders + 1)),
    push("Other styles", () => setStyles("apa@7")),
    push("Turn it over", () => setShown(!shown)),
    h("output", { style: { whiteSpace: "pre" } }, heard.join("\n")),
  );
}

function push(label: string, onClick: () => void): ReactElement {
  return h("button", { onClick }, label);
}
