import type { Token } from "../tokens/tokenise.ts";
import { digit, kindOf } from "../tokens/characters.ts";
import { cueBit, cueOf, mayBeCue } from "./cue-words.ts";
import { hashOf, mix } from "./hash.ts";
import { columnsFor } from "./columns.ts";
import { boundaryOf, glued, lineStart } from "./boundary.ts";
import { beginningBefore, beginnings, endingAfter, endings } from "./marks.ts";
import { numberClass, numbers } from "./number-class.ts";
import { shapeOf, shapes } from "./shape.ts";

/** What is known of each word of a line, one array an attribute. */
export interface Attributes {
  readonly count: number;
  /** The number of the word. */
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly number: Int32Array;
  readonly ending: Int32Array;
  readonly beginning: Int32Array;
  /** Shape and number, each with the ending, as numbers. */
  readonly kind: Int32Array;
  readonly size: Int32Array;
  /** All marks after and before the word, as numbers. */
  readonly after: Int32Array;
  readonly before: Int32Array;
  /** The lists of cue words it stands in, as bits. */
  readonly cues: Int32Array;
  /** Inside quotation marks (1), brackets (2), square brackets (4). */
  readonly inside: Int32Array;
  /** The sentences that have ended before it, up to 7. */
  readonly sentence: Int32Array;
  /** The years that stood before it, up to 2; 4 is added after a quotation has ended. */
  readonly seen: Int32Array;
  /** 1 where nothing parts it from the word before. */
  readonly joined: Int32Array;
  /** The kind of boundary before it: of the ending before and its own beginning. */
  readonly boundary: Int32Array;
}

/** Reads the attributes of a line's words. */
export function attributesOf(text: string, tokens: readonly Token[]): Attributes {
  const attributes = emptyAttributes(tokens.length);
  tokens.forEach((token, index) => {
    readWord(text, token, index, attributes);
    attributes.joined[index] = tokens[index - 1]?.to === token.from ? 1 : 0;
  });
  readLine(attributes);
  return attributes;
}

function emptyAttributes(count: number): Attributes {
  const column = columnsFor(count, 15);
  return {
    count,
    word: column(),
    shape: column(),
    number: column(),
    ending: column(),
    beginning: column(),
    kind: column(),
    size: column(),
    after: column(),
    before: column(),
    cues: column(),
    inside: column(),
    sentence: column(),
    seen: column(),
    joined: column(),
    boundary: column(),
  };
}

function readWord(text: string, token: Token, index: number, attributes: Attributes): void {
  const { from, to } = token;
  attributes.word[index] = hashOf(text, from, to);
  attributes.shape[index] = shapeOf(text, from, to);
  attributes.number[index] = numberClass(text, from, to);
  attributes.ending[index] = endingAfter(text, token);
  attributes.beginning[index] = beginningBefore(text, token);
  attributes.kind[index] = mix(attributes.shape[index] ?? 0, attributes.ending[index] ?? 0);
  attributes.size[index] = mix(attributes.number[index] ?? 0, attributes.ending[index] ?? 0);
  attributes.after[index] = hashOf(text, to, token.end);
  attributes.before[index] = hashOf(text, token.start, from);
  attributes.cues[index] = cuesOf(text, token, attributes.word[index] ?? 0);
}

/** The longest words that are looked up. */
const longestCue = 24;

function cuesOf(text: string, { from, to }: Token, hash: number): number {
  if (to - from > longestCue) return 0;
  const end = cueEnd(text, from, to);
  return end < to || mayBeCue(hash) ? cueOf(text.slice(from, end).toLowerCase()) : 0;
}

/** Where the word ends that leads a number: "n°754", "pp.12", "vol.3". */
function cueEnd(text: string, from: number, to: number): number {
  if (kindOf(text.charCodeAt(to - 1)) !== digit || kindOf(text.charCodeAt(from)) === digit) return to;
  let at = from;
  while (kindOf(text.charCodeAt(at)) !== digit) at += 1;
  while (text.charAt(at - 1) === ".") at -= 1;
  return at;
}

const undatedOrMonth = cueBit("month");

/** What a word's place in the line says: computed from left to right. */
function readLine(attributes: Attributes): void {
  let inside = 0;
  let sentence = 0;
  let years = 0;
  let quoted = 0;
  for (let index = 0; index < attributes.count; index += 1) {
    inside |= insideFrom(attributes.beginning[index] ?? 0);
    attributes.inside[index] = inside;
    attributes.sentence[index] = Math.min(sentence, 7);
    attributes.seen[index] = Math.min(years, 2) + quoted;
    attributes.boundary[index] = boundaryBefore(attributes, index);
    if (attributes.number[index] === numbers.year) years += 1;
    const ending = attributes.ending[index] ?? 0;
    if (endsSentence(attributes, index)) sentence += 1;
    if (ending === endings.quote && (inside & 1) === 1) quoted = 4;
    if (ending === endings.quote) inside &= ~1;
    if (ending === endings.bracket) inside &= ~6;
  }
}

function insideFrom(beginning: number): number {
  if (beginning === beginnings.quote) return 1;
  if (beginning === beginnings.bracket) return 2;
  return beginning === beginnings.square ? 4 : 0;
}

/** A stop after more than an initial or a short abbreviation, or any other mark that ends a sentence. */
function endsSentence(attributes: Attributes, index: number): boolean {
  const ending = attributes.ending[index];
  if (ending === endings.question || ending === endings.quote) return true;
  if (ending !== endings.stop) return false;
  const shape = attributes.shape[index] ?? 0;
  return (
    shape !== shapes.initial && shape !== shapes.initials && ((attributes.cues[index] ?? 0) & ~undatedOrMonth) === 0
  );
}

/** The ending of the word before (a stop after an initial or an abbreviation apart) with the beginning of this one. */
function boundaryBefore(attributes: Attributes, index: number): number {
  if (index === 0) return lineStart;
  const ending = attributes.ending[index - 1] ?? 0;
  const shape = attributes.shape[index - 1];
  let kind = ending;
  if (ending === endings.stop) {
    if (shape === shapes.initial || shape === shapes.initials) kind = 10;
    else if ((attributes.cues[index - 1] ?? 0) !== 0) kind = 11;
  }
  const beginning = attributes.beginning[index] ?? 0;
  if (kind === endings.none && beginning === beginnings.none && attributes.joined[index] === 1) return glued;
  return boundaryOf(kind, beginning);
}
