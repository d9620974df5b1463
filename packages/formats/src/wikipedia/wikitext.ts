import { unescapeText } from "../syntax/html-text.ts";

/** Where a template ends, and its parameters. */
export interface Template {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** The citation templates of a text, outermost ones first to last. Takes time by the length of the text. */
export function parseTemplates(text: string): readonly Template[] {
  return templatesIn(text).found;
}

/** No template is longer: one that has no end until then is passed over. */
const longestTemplate = 256 * 1024;

/** The citation templates of a text of any length that comes in pieces. */
export class TemplateReading {
  #rest = "";

  /** Takes a piece; answers the templates that it completes. */
  push(chunk: string): readonly Template[] {
    this.#rest += chunk;
    const { found, end } = templatesIn(this.#rest);
    const isEndless = this.#rest.length - end > longestTemplate;
    this.#rest = this.#rest.slice(isEndless ? end + 2 : end);
    return found;
  }
}

/** The templates that are whole, and up to where there is no other, nor the beginning of one. */
function templatesIn(text: string): { readonly found: readonly Template[]; readonly end: number } {
  const found: Template[] = [];
  let read = 0;
  const opening = /\{\{\s*(cit(?:e|ation)\b[^|{}\n<]{0,40})/gi;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const body = bodyFrom(text, opening.lastIndex);
    // One that is never closed ends the search: nothing after it is closed either.
    if (body === undefined) return { found, end: match.index };
    found.push({ name: (match[1] ?? "").trim().toLowerCase().replaceAll("_", " "), parameters: parametersOf(body) });
    opening.lastIndex += body.length;
    read = opening.lastIndex;
  }
  return { found, end: beginningAtEnd(text, read) };
}

/** The name of a template that is cut off has no more signs than that. */
const longestOpening = 60;

function beginningAtEnd(text: string, read: number): number {
  const from = Math.max(read, text.length - longestOpening);
  const at = text.indexOf("{", from);
  return at < 0 ? text.length : at;
}

/** The text up to the braces that close the template. */
function bodyFrom(text: string, start: number): string | undefined {
  const braces = /\{\{|\}\}/g;
  braces.lastIndex = start;
  let depth = 1;
  for (let match = braces.exec(text); match !== null; match = braces.exec(text)) {
    depth += match[0] === "{{" ? 1 : -1;
    if (depth === 0) return text.slice(start, match.index);
  }
  return undefined;
}

function parametersOf(body: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const part of splitAtBars(body.replaceAll(/<!--[^]*?-->/g, ""))) {
    const equals = part.indexOf("=");
    const name = part.slice(0, Math.max(equals, 0)).trim().toLowerCase().replaceAll("_", "-");
    const value = part.slice(equals + 1).trim();
    if (equals > 0 && value !== "") parameters.set(name, value);
  }
  return parameters;
}

/** The parts between bars that stand outside of links and other templates. */
function splitAtBars(body: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (const match of body.matchAll(/\{\{|\}\}|\[\[|\]\]|\|/g)) {
    const [sign] = match;
    if (sign === "|" && depth === 0) {
      parts.push(body.slice(start, match.index));
      start = match.index + 1;
    } else if (sign === "{{" || sign === "[[") depth += 1;
    else if (sign !== "|") depth = Math.max(0, depth - 1);
  }
  parts.push(body.slice(start));
  return parts;
}

/** The text of a value: links by their words, italics and bold as tags, character references resolved. */
export function readWikitext(value: string): string {
  const text = value
    .replaceAll(/<ref\b[^<>]*(?:\/>|>[^<]*<\/ref>)|<nowiki ?\/>|<\/?nowiki>/gi, "")
    .replaceAll(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, "$1")
    .replaceAll(/\[https?:\/\/[^\s[\]]+ ([^[\]]*)\]/g, "$1")
    .replaceAll(/'''([^']+(?:'[^']+)*)'''/g, "<b>$1</b>")
    .replaceAll(/''([^']+(?:'[^']+)*)''/g, "<i>$1</i>")
    .replaceAll(/\{\{\s?(?:!|pipe)\s?\}\}/gi, "|")
    .replaceAll(/\{\{\s?=\s?\}\}/g, "=")
    .replaceAll(/\{\{\s?(?:lang|nowrap|nobr|em|transl)\s?\|(?:[a-z-]{2,20}\s?\|)?([^{}|]*)\}\}/gi, "$1");
  return unescapeText(text);
}

/** Text as the value of a parameter: what wikitext would take for its own signs becomes character references. */
export function writeWikitext(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll(/'{2,}|\[\[|\]\]|\[(?=https?:)|[{}|]|<(?=!--|\/?(?:ref|nowiki)\b)|~{3,}/g, (signs) =>
      Array.from(signs, (sign) => `&#${sign.charCodeAt(0)};`).join(""),
    )
    .replaceAll(/<b>([^<>']+)<\/b>/g, "'''$1'''")
    .replaceAll(/<i>([^<>']+)<\/i>/g, "''$1''");
}
