/** Fonts have codes of one or two bytes: a range has 65,536 at most (ISO 32000-2, 9.7.5). */
const longestRange = 0x1_00_00;
/** Maps are short: what is behind so many bytes of a stream is none. */
const longestMap = 1024 * 1024;

/**
 * Looks whether the stream that comes in pieces is a map of characters with a range of more codes than a font has: pdf.js
 * makes an entry for each of them, up to sixteen million.
 */
export class CharacterMaps {
  readonly #decoder = new TextDecoder("latin1");
  #text = "";
  #isOther = false;

  /** Takes a piece; whether there is such a range in what came until then. */
  isBombAfter(piece: Uint8Array): boolean {
    if (this.#isOther) return false;
    this.#text += this.#decoder.decode(piece);
    // A map says within its first lines that it is one; a damaged one may say it late.
    if (this.#text.length > longestMap || !/begin|cid|bf/i.test(this.#text.slice(0, 4096))) {
      this.#isOther = this.#text.length > 4096;
      if (this.#isOther) this.#text = "";
      return false;
    }
    return hasLongRange(this.#text);
  }
}

/** Ranges stand in threes: first code, last code, what they mean; as texts in hexadecimal or as they are. */
function hasLongRange(text: string): boolean {
  const [, ...sections] = text.split(/begin(?:bf|cid)range/);
  return sections.some((section) => codesIn(section.split(/end(?:bf|cid)range/, 1)[0] ?? "") >= longestRange);
}

// What is no digit within a hexadecimal text is passed over, as pdf.js does, until it ends.
const token = /<([^>]*)>|\(((?:[^()\\]|\\[^])*)\)|\[[^\]]*\]|[^\s<>()[\]]+/g;

/** The most codes that one of the ranges of a section has. */
function codesIn(section: string): number {
  let most = 0;
  let codes: number[] = [];
  for (const [, hexadecimal, plain] of section.matchAll(token)) {
    if (codes.length === 2) {
      const [low = 0, high = 0] = codes;
      most = Math.max(most, high - low);
      codes = [];
    } else codes.push(codeOf(hexadecimal, plain));
  }
  return most;
}

/** The last four bytes of a text, as a number. */
function codeOf(hexadecimal: string | undefined, plain: string | undefined): number {
  if (hexadecimal === undefined) {
    return [...(plain ?? "")].slice(-4).reduce((code, sign) => code * 256 + sign.charCodeAt(0), 0);
  }
  const digits = hexadecimal.replaceAll(/[^\da-f]/gi, "");
  return Number.parseInt(`${digits}${digits.length % 2 === 0 ? "" : "0"}`.slice(-8) || "0", 16);
}
