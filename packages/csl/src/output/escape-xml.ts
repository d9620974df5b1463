const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML text or attribute value (in double quotation marks); halves of characters, which XML forbids, become U+FFFD. */
export function escapeXml(text: string): string {
  return text.toWellFormed().replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
