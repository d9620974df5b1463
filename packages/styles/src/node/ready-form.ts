import { parseStyle, styleFromJson, styleToJson, type IndependentStyle, type XmlElement } from "@citable/csl";

/** Where an installed set keeps its long styles in the form that is quickly read. */
export const readyFolder = "ready";

/** The file of one of them in there. */
export function readyPath(id: string): string {
  return `${readyFolder}/${id}.json`;
}

/** In bytes. Shorter styles are read from their XML in a millisecond or two; the longest take twenty. */
const long = 80_000;

/** The file that spares a long style's XML from being read again; undefined for a short one, and for a broken one. */
export function readyForm(root: XmlElement, bytes: number): string | undefined {
  if (bytes < long) return undefined;
  try {
    const style = parseStyle(root);
    return style.kind === "independent" ? styleToJson(style) : undefined;
  } catch {
    // Opening it will say what is wrong.
    return undefined;
  }
}

/** Reads such a file; undefined if another version of Citable wrote it, because the XML is still there. */
export function styleFromReadyForm(text: string): IndependentStyle | undefined {
  try {
    return styleFromJson(text);
  } catch {
    return undefined;
  }
}
