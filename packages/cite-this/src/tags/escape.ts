const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as the value of an attribute, in double quotation marks. */
export function attribute(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}

/** A field's words without the markup that CSL-JSON allows in it. */
export function plain(text: string | undefined): string | undefined {
  return text?.replaceAll(/<\/?(?:i|b|sc|sup|sub|span)(?:\s[^<>]*)?>/g, "");
}

/** JSON inside a script: no text in it can end the script. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
}
