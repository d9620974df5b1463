import { trimmed, type Draft, type Words } from "./draft.ts";

const pairs: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["'", "'"],
  ["«", "»"],
  ["„", "“"],
  ["``", "''"],
  ["»", "«"],
  ["「", "」"],
  ["《", "》"],
  ["『", "』"],
  ["〈", "〉"],
  ["“", '"'],
  ["„", "”"],
];

/** A title's words without what surrounds them: quotation marks, the stop or comma that ends the field. */
function bareTitle(words: Words): Words {
  let bare = trimmed(words, /[\s,;:/—–、。，：；،]/u);
  const kind = /\s*\[[A-Z]{1,2}(?:\/[A-Z]{2})?\]\.?$/.exec(bare.text);
  if (kind !== null) bare = { ...bare, text: bare.text.slice(0, kind.index) };
  bare = withoutStop(bare);
  for (const [open, close] of pairs) {
    if (!bare.text.startsWith(open)) continue;
    const inner = bare.text.slice(open.length);
    if (inner.endsWith(close))
      return withoutStop({ ...bare, text: inner.slice(0, -close.length), start: bare.start + open.length });
    if (!inner.includes(close)) return withoutStop({ ...bare, text: inner, start: bare.start + open.length });
  }
  const stray = /(?<![“"«‘„][^“”"«»‘’„]*)[”"»]$/u.exec(bare.text);
  return stray === null ? bare : withoutStop({ ...bare, text: bare.text.slice(0, -1) });
}

/** The stop that ends a field goes, that of an abbreviation or three of them stay. */
function withoutStop(words: Words): Words {
  const bare = trimmed(words, /[\s,;]/u);
  const inside = /\.(["”’»])$/u.exec(bare.text);
  if (inside !== null) return { ...bare, text: bare.text };
  return /(?:\.\.|…|(?:^|[\s.])\p{Lu}|\b(?:etc|Inc|Ltd|Jr|Sr|U\.S|vol))\.$/u.test(bare.text)
    ? bare
    : trimmed(bare, /[\s.,]/u);
}

/** Line breaks and words broken at them settled: "Confer-\nence" → "Conference". */
export function oneLine(text: string): string {
  if (!/\s\s|[^\S ]/.test(text)) return text.trim();
  return text
    .replace(/(\p{Ll})[-‐]\n\s*(\p{Ll})/gu, "$1$2")
    .replace(/\s+/g, " ")
    .trim();
}

/** A title; a stop inside its closing quotation mark goes with the field's. */
export function readTitle(draft: Draft, field: "title" | "container-title", words: Words): void {
  const bare = bareTitle(field === "title" ? words : withoutIn(words));
  draft.text(field, bare, oneLine(bare.text.replace(/\.(["”’»])$/u, "$1")));
}

function withoutIn(words: Words): Words {
  const lead =
    /^[\s.,/(["”’»]*(?:(?:in|im|dans|en|em|aus|w|в)\b[:\s]+(?:the\s+)?(?=\S))?/iu.exec(words.text)?.[0] ?? "";
  const kept = /the\s+$/i.test(lead) ? lead.replace(/the\s+$/i, "") : lead;
  return { ...words, text: words.text.slice(kept.length), start: words.start + kept.length };
}
