import { Parser } from "htmlparser2";

/** The markup that CSL-JSON has for titles, by the tags that services send: HTML's, JATS's. */
const kept: Readonly<Record<string, readonly [string, string]>> = {
  i: ["<i>", "</i>"],
  em: ["<i>", "</i>"],
  italic: ["<i>", "</i>"],
  b: ["<b>", "</b>"],
  strong: ["<b>", "</b>"],
  bold: ["<b>", "</b>"],
  sub: ["<sub>", "</sub>"],
  inf: ["<sub>", "</sub>"],
  sup: ["<sup>", "</sup>"],
  scp: ['<span style="font-variant: small-caps;">', "</span>"],
  sc: ['<span style="font-variant: small-caps;">', "</span>"],
};

/** Their content is no words: a formula's second form, a script. */
const dropped: ReadonlySet<string> = new Set(["script", "style", "tex-math", "annotation", "annotation-xml"]);

/**
 * A title as CSL-JSON has it: markup that means something stays, the rest goes, entities are decoded – twice where they
 * were encoded twice ("Salt &amp;amp; Silver").
 */
export function titleText(text: string): string {
  const once = markedUp(text, true);
  const words = /&(?:#\w+|\w+);|&lt;/.test(once) ? markedUp(once, true) : once;
  return words.replace(/\s+/g, " ").trim();
}

/** Words without any markup: names, publishers. */
export function plainText(text: string): string {
  const once = markedUp(text, false);
  const words = /&(?:#\w+|\w+);/.test(once) ? markedUp(once, false) : once;
  return words.replace(/\s+/g, " ").trim();
}

function markedUp(text: string, withMarkup: boolean): string {
  if (!/[<&]/.test(text)) return text;
  let words = "";
  let silent = 0;
  const parser = new Parser(
    {
      onopentag: (name) => {
        const tag = localName(name);
        if (dropped.has(tag)) silent += 1;
        if (withMarkup && silent === 0) words += kept[tag]?.[0] ?? "";
      },
      onclosetag: (name) => {
        const tag = localName(name);
        if (dropped.has(tag)) silent = Math.max(0, silent - 1);
        else if (withMarkup && silent === 0) words += kept[tag]?.[1] ?? "";
      },
      ontext: (piece) => {
        if (silent === 0) words += piece;
      },
    },
    { decodeEntities: true },
  );
  parser.end(text.slice(0, longestText));
  return words;
}

/** No title is longer; deep nesting within it is bounded too. */
const longestText = 20_000;

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

/** A title and its subtitle, unless the title has it already. */
export function withSubtitle(title: string, subtitle: string | undefined): string {
  if (subtitle === undefined || subtitle === "" || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  return /[?!:]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}
