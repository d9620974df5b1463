/** Fonts have codes of one or two bytes, 65,536 at most (ISO 32000-2, 9.7.5); a map has each of them once. */
const mostCodes = 0x1_80_00;
/** Maps are short: what is behind so many bytes of a stream is none. */
const longestMap = 1024 * 1024;

/**
 * Looks whether the stream that comes in pieces is a map of characters with more codes than a font has: pdf.js
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

  /** Whether what came is such a map. */
  get isBomb(): boolean {
    if (this.#length > longestMap) return false;
    const [, ...sections] = this.#pieces.join("").split(/begin(?:bf|cid)range/);
    const codes = sections.map((section) => codesIn(section.split(/end(?:bf|cid)range/, 1)[0] ?? ""));
    return codes.reduce((sum, each) => sum + each, 0) > mostCodes;
  }

  /** Whether what came is the beginning of a map (ISO 32000-2, 9.7.5.4), or nothing that would tell. */
  get isMap(): boolean {
    const text = this.#pieces.join("").trim();
    return text === "" || "/CIDInit /ProcSet".startsWith(text) || /\/CIDInit|begincmap|begin(?:bf|cid)/.test(text);
  }
}

// What is no digit within a hexadecimal text is passed over, as pdf.js does, until it ends.
const token = /<([^>]*)>|\(((?:[^()\\]|\\[^])*)\)|\[[^\]]*\]|[^\s<>()[\]]+/g;

/** How many codes the ranges of a section have together. */
function codesIn(section: string): number {
  let sum = 0;
  let codes: number[] = [];
  for (const [, hexadecimal, plain] of section.matchAll(token)) {
    if (codes.length === 2) {
      const [low = 0, high = 0] = codes;
      sum += Math.max(0, high - low);
      codes = [];
    } else codes.push(codeOf(hexadecimal, plain));
  }
  return sum;
}

/** The last four bytes of a text, as a number. */
function codeOf(hexadecimal: string | undefined, plain: string | undefined): number {
  if (hexadecimal === undefined) {
    return [...(plain ?? "")].slice(-4).reduce((code, sign) => code * 256 + sign.charCodeAt(0), 0);
  }
  const digits = hexadecimal.replaceAll(/[^\da-f]/gi, "");
  return Number.parseInt(`${digits}${digits.length % 2 === 0 ? "" : "0"}`.slice(-8) || "0", 16);
}
