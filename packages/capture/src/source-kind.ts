import type { SourceKind } from "./capture-result.ts";

/** The kinds of sources that are text and are told by it. */
export type TextKind = Extract<SourceKind, "html" | "text" | "csl-json">;

const pageStart =
  /^\s*(?:<!doctype\s+html|<\?xml[^>]*>\s*<(?:!doctype\s+)?html|<(?:!--|html|head|body|meta|title|article|main|section|div|span|p|h[1-6]|ul|ol|table|link|script|style|header|nav|a|center|font|frameset)\b)/i;
const knownTags = /<\/?(?:html|head|body|div|p|span|a|li|ul|h[1-6]|td|tr|table|article|section)(?:\s[^<>]*)?>/gi;

/** Whether a source is a page, CSL-JSON or plain text, by how it begins and, in doubt, by its file's name. */
export function sourceKind(text: string, name: string = ""): TextKind {
  return kindByStart(text.slice(0, 4096)) ?? kindByName(name) ?? kindByTags(text.slice(0, 4096));
}

function kindByStart(head: string): TextKind | undefined {
  if (/^\s*\{\s*["}]|^\s*\[\s*(?:\{|\])/.test(head)) return "csl-json";
  return pageStart.test(head) || /<(?:html|head|body)[\s>]/i.test(head) ? "html" : undefined;
}

function kindByName(name: string): TextKind | undefined {
  if (/\.(?:x?html?|mhtml)$/i.test(name)) return "html";
  return /\.json$/i.test(name) ? "csl-json" : undefined;
}

/** A piece cut out of a page has no head, but its tags. */
function kindByTags(head: string): TextKind {
  return (head.match(knownTags)?.length ?? 0) >= 3 ? "html" : "text";
}
