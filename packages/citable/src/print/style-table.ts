import type { ListedStyle } from "@citable/styles";
import type { Paint } from "../command-line/paint.ts";

/** The styles as aligned lines: what --style takes, then the title. */
export function styleLines(styles: readonly ListedStyle[], paint: Paint): readonly string[] {
  // A few ids are very long; they push only their own title aside.
  const width = Math.min(50, Math.max(0, ...styles.map((style) => called(style).length)));
  return styles.map((style) => {
    const name = called(style);
    return `${paint("name", name)}${" ".repeat(Math.max(0, width - name.length))}  ${style.title}${paint("quiet", origin(style))}`;
  });
}

/** What a line does not say by itself: that the style prints like another, or is made from one. */
function origin({ parent, madeFrom }: ListedStyle): string {
  if (madeFrom !== undefined) return ` (made from ${madeFrom})`;
  return parent === undefined ? "" : ` (prints like ${parent})`;
}

function called({ name, id }: ListedStyle): string {
  return name ?? id;
}

/** Those with a name by edition first; the order is kept otherwise. */
export function namedFirst(styles: readonly ListedStyle[]): readonly ListedStyle[] {
  return [...styles.filter(({ name }) => name !== undefined), ...styles.filter(({ name }) => name === undefined)];
}
