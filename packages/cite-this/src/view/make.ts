/** What may stand in an element: nodes, text, or nothing. */
export type Child = Node | string | undefined;

/** Attributes by name; true for one without a value, false or undefined for none. Never a script, never a style. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element by calls alone: no markup is parsed, so the strictest page allows it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children) if (child !== undefined && child !== "") element.append(child);
  return element;
}

/** A button that does something; `type=button`, so that it never sends a form around it. */
export function button(part: string, act: () => unknown, ...children: readonly Child[]): HTMLButtonElement {
  const element = make("button", { type: "button", part }, ...children);
  element.addEventListener("click", () => void act());
  return element;
}
