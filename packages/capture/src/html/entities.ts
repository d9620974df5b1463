import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** A decoded piece of a text: an entity, or what stands between two of them; the place counts in the text as written. */
export interface DecodedRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The runs of a text of a page, as HTML writes it: each entity is a run of its own. */
export function decodedRuns(written: string): readonly DecodedRun[] {
  const runs: DecodedRun[] = [];
  tokenize(`${before}${written}</title>`, {
    ...ignoring,
    ontext: (start, end) => runs.push({ text: written.slice(start - at, end - at), start: start - at, end: end - at }),
    ontextentity: (codepoint, end) => {
      const start = Math.max(written.lastIndexOf("&", end - at - 1), end - at - longestEntity);
      runs.push({ text: String.fromCodePoint(codepoint), start, end: end - at });
    },
  });
  return runs;
}

/** Within a title, nothing but its closing tag is a tag. */
const before = "<title>";
const at = before.length;
const longestEntity = 40;

/** A text without its entities. */
export function decodedText(written: string): string {
  return written.includes("&")
    ? decodedRuns(written)
        .map(({ text }) => text)
        .join("")
    : written;
}

/** An attribute's value without its entities; `quote` is what stood around it, "" for none. */
export function decodedValue(written: string, quote: string): string {
  if (!written.includes("&")) return written;
  if (!otherEntity.test(written)) return written.replaceAll("&amp;", "&");
  const tag = `<a b=${quote}${written}${quote}>`;
  let value = "";
  tokenize(tag, {
    ...ignoring,
    onattribdata: (start, end) => (value += tag.slice(start, end)),
    onattribentity: (codepoint) => (value += String.fromCodePoint(codepoint)),
  });
  return value;
}

/** Most entities of values are the "&amp;" of addresses. */
const otherEntity = /&(?!amp;)/;

function tokenize(written: string, callbacks: TokenizerCallbacks): void {
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(written);
  tokenizer.end();
}

const ignore = (): void => {};
const ignoring: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};
