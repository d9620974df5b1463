import { parseName, parseNames, parseWrittenName, type Name } from "@citable/model";
import { trimmed, withGaps, type Draft, type Words } from "./draft.ts";

/** What stands beside names and says who they are. */
const role =
  /\b(?:eds?|éds?|editors?|edited|edit|hrsgg?|hgg?|herausgeber(?:in)?|herausgegeben|dirs?|coords?|orgs?|comps?|red|trans|transl|translators?|translated|trad|übers|übersetzt|tr|directors?|directed|dir|producers?|prod|a cura di|cur|curatori|utg|udg)\b\.?(?:\s+(?:by|von|par|por|da|di|and translated by)\b)?/giu;
const cjkRole = /[\s,，]*(?:主编|編著|编著|编|編|译|訳|著)$/u;
const leading = /^\W*(?:in|im|dans|en|em|w|в)\b[:\s]+/iu;
const others =
  /[\s,;]*(?:\[?\(?\bet\s+al\b\.?\)?\]?|\band others\b|\bu\.\s?a\.?|\by otros\b|\be outros\b|等)[\s.,]*/giu;

type NameField = "author" | "editor" | "translator" | "director";

/** Reads a stretch of names: what says their part and "et al." is left off. */
export function readNames(draft: Draft, field: NameField, words: Words): void {
  const named = withGaps(words.text, leading);
  const kept = withGaps(named, others);
  if (kept !== named)
    draft.issue({ code: "names-cut", severity: "note" }, "More {people} than are named: the reference says “et al.”", {
      people: [`${field}s`],
    });
  const bare = withGaps(field === "author" ? kept : withGaps(kept, role), cjkRole);
  for (const piece of divide(bare)) {
    const part = trimmed(
      { ...words, text: piece.text, start: words.start + piece.start },
      /[\s,;:()[\]&“”"、，：،؛。*†‡\p{No}\uFFFF]/u,
    );
    const bearer = withoutStop(part);
    if (!/\p{L}/u.test(bearer.text)) continue;
    for (const name of nameOf(bearer.text)) draft.name(field, bearer, name);
  }
}

function withoutStop(words: Words): Words {
  return /(?:^|[\s.-])\p{Lu}\.$|\b(?:Jr|Sr|St|Inc|Ltd|Co|Corp)\.$/u.test(words.text) ? words : trimmed(words, /[.\s]/u);
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

const conjunction =
  /\uFFFF+|\s*;\s*(?:(?:and|und|et|&)\s+)?|,?\s+(?:&|and|und|et|y|och|og|i|и)\s+|\s*\/\s*|\s*[、·]\s*/giu;

const comma = /\s*[,，]\s*/gu;

/** The names of a list, one a piece. */
function divide(text: string): readonly Piece[] {
  const parts = cutAt(text, { text, start: 0 }, conjunction);
  const bySemicolon = text.includes(";");
  return parts.flatMap((part) => (bySemicolon ? [part] : joinInverted(cutAt(text, part, comma), text)));
}

function cutAt(whole: string, { text, start }: Piece, divider: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  divider.lastIndex = 0;
  for (let match = divider.exec(text); match !== null; match = divider.exec(text)) {
    if (isSpanishPair(match[0], text.slice(at, match.index), text.slice(match.index + match[0].length))) continue;
    pieces.push({ text: text.slice(at, match.index), start: start + at });
    at = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(at), start: start + at });
  return pieces.filter((piece) => whole.slice(piece.start, piece.start + piece.text.length).trim() !== "");
}

/** "José Ortega y Gasset" and "Ortega y Gasset, José": one word after "y", and no comma before it. */
function isSpanishPair(divider: string, before: string, after: string): boolean {
  if (divider.trim() !== "y" || before.includes(",")) return false;
  const [family = "", given] = after.replace(/[\s.,;:]+$/, "").split(/,\s*/);
  return !/\s/.test(family.trim()) && (given === undefined || !/\s/.test(before.trim()));
}

/** A family name before the comma goes with the given name after it: "Doe, J., Roe, M." */
function joinInverted(pieces: readonly Piece[], whole: string): readonly Piece[] {
  const joined: Piece[] = [];
  const takesGiven = pieces.some(({ text }) => isGiven(text));
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    const next = pieces[index + 1];
    if (piece === undefined) continue;
    const inverts = next !== undefined && isFamily(piece.text, next.text, { takesGiven, first: index === 0 });
    const last =
      inverts && isSuffix(pieces[index + 2]?.text) ? index + 2 : inverts || isSuffix(next?.text) ? index + 1 : index;
    const end = pieces[last];
    joined.push(
      end === undefined ? piece : { text: whole.slice(piece.start, end.start + end.text.length), start: piece.start },
    );
    index = last;
  }
  return joined;
}

function isSuffix(text: string | undefined): boolean {
  return text !== undefined && /^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(text.trim());
}

/** Only initials: "J.", "J. R.", "J.-P.", "M.A." */
function isGiven(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.[\s-]?|-?\p{Lu}(?=[\s.-]|$)[\s-]?)+(?:\s*(?:de|von|van|da|der))*\s*$/u.test(text.trim());
}

interface Context {
  readonly takesGiven: boolean;
  readonly first: boolean;
}

const particle = /^(?:de|del|della|di|van|von|der|den|la|le|al|el|ten|ter|dos|da)$/iu;

/** Scripts in which names are written without a comma, family name first. */
const familyFirst = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

function isWhole(text: string): boolean {
  return familyFirst.test(text) || initialsLast.test(text);
}

function isFamily(text: string, next: string, { takesGiven, first }: Context): boolean {
  if (isWhole(text.trim()) || isGiven(text)) return false;
  if (isGiven(next)) return true;
  if (takesGiven && !first) return false;
  const words = text.trim().split(/\s+/);
  // "Doe, Jane": the family name alone before the comma, the given names after it.
  if (words.length === 1 || particle.test(words[0] ?? "")) return true;
  return first && words.length <= 3 && !/\s/.test(next.trim()) && !words.some((word) => word.endsWith("."));
}

/** "Stanger CA", "VAN DER BERG J": initials stand last, without stops. */
const initialsLast =
  /^(?<family>(?:\p{Ll}+\s+)*\p{Lu}[\p{L}\p{M}'’‐-]+(?:\s+\p{L}[\p{L}\p{M}'’-]+)*)\s+(?<given>(?:\p{Lu}\.?[-\s]?){1,4})$/u;

/** "DoeJ.M.": on some pages nothing parts the names but what they look like. */
const glued = /^(?<family>\p{Lu}[\p{L}'’-]*\p{Ll}{2})(?<given>\p{Lu}(?:\.-?\p{Lu})*)\.?$/u;

function nameOf(text: string): readonly Name[] {
  const parts = glued.exec(text)?.groups;
  if (parts?.["given"] !== undefined) return [parseName(`${parts["family"]}, ${parts["given"]}.`)];
  const match = text.includes(",") ? null : initialsLast.exec(text);
  const { family, given } = match?.groups ?? {};
  if (family !== undefined && given !== undefined && (/\p{Ll}/u.test(family) || /\./.test(given))) {
    const spaced = given
      .replace(/[.\s]/g, "")
      .replace(/(\p{Lu})/gu, "$1. ")
      .replace(/\. -/g, ".-")
      .trim();
    return [parseName(`${family}, ${spaced}`)];
  }
  return text.includes(",") ? [parseWrittenName(text)] : parseNames(text).slice(0, 1);
}
