/** What HTML says of an element by its name alone. */
export interface TagRules {
  /** It has no content and no closing tag. */
  readonly isEmpty: boolean;
  /** The open elements that its opening tag ends (HTML 13.1.2.4, optional tags). */
  readonly ends: ReadonlySet<string> | undefined;
}

const empty: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

const ends = new Map<string, ReadonlySet<string>>();
function endedBy(openers: string, ended: string): void {
  for (const opener of openers.split(" ")) ends.set(opener, new Set(ended.split(" ")));
}
endedBy(
  "address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul",
  "p",
);
endedBy("li", "li p");
endedBy("dt dd", "dt dd p");
endedBy("tr", "tr td th p");
endedBy("td th", "td th p");
endedBy("tbody thead tfoot", "tr td th tbody thead p");
endedBy("option optgroup", "option");
endedBy("body", "head title");

/** The rules for an element; `name` is in lower case. */
export function tagRules(name: string): TagRules {
  return { isEmpty: empty.has(name), ends: ends.get(name) };
}
