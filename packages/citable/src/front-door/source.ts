import type { CslJsonItem } from "@citable/model";

/**
 * What can be cited: the text or bytes of a captured page, of plain text or of CSL-JSON; or items of CSL-JSON
 * themselves. It is the content, never the name of a file.
 */
export type Source = string | Uint8Array | CslJsonItem | readonly CslJsonItem[];

/** Items become the JSON text that they would have in a file, so that there is one way in. */
export function sourceContent(source: Source): string | Uint8Array {
  return typeof source === "string" || source instanceof Uint8Array ? source : JSON.stringify(source, undefined, 2);
}
