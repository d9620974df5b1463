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
  readonly #pieces: string[] = [];
  #length = 0;

  /** Takes the next piece of the stream. */
  take(piece: Uint8Array): void {
    if (this.#length < longestMap) this.#pieces.push(this.#decoder.decode(piece));
    this.#length += piece.length;
  }

  /** Whether there is such a range in what came. */
  get isBomb(): boolean {
    if (this.#length > longestMap) return false;
    const [, ...sections] = this.#pieces.join("").split(/begin(?:bf|cid)range/);
    return sections.some((section) => codesIn(section.split(/end(?:bf|cid)range/, 1)[0] ?? "") >= longestRange);
  }
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
