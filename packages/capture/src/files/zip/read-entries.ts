import { Unzip, UnzipInflate } from "fflate";
import { CaptureError } from "../../capture-error.ts";

/** What may be taken out of an archive: real documents stay far below. */
const zipLimits: { readonly entries: number; readonly bytes: number } = {
  entries: 20_000,
  bytes: 64 * 1024 * 1024,
};

/** So much is unpacked at a time: at most a thousand times as much comes out of it. */
const step = 16 * 1024;

/** Entries of an archive by their names. */
export type Entries = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks the entries of a ZIP archive that are wanted, within {@link zipLimits}; others are passed over. What is cut off
 * is read up to there.
 * @throws CaptureError for what unpacks to more than the limits, or is no archive that can be read
 */
export function readEntries(archive: Uint8Array, isWanted: (name: string) => boolean): Entries {
  const reading = new ArchiveReading(isWanted);
  for (let offset = 0; offset < archive.length; offset += step) {
    reading.push(archive.subarray(offset, offset + step), offset + step >= archive.length);
  }
  return reading.entries();
}

class ArchiveReading {
  readonly #isWanted: (name: string) => boolean;
  readonly #unzip = new Unzip((file) => this.#meet(file));
  readonly #pieces = new Map<string, Uint8Array[]>();
  readonly #faulty = new Set<string>();
  #met = 0;
  #bytes = 0;
  #isOver = false;

  constructor(isWanted: (name: string) => boolean) {
    this.#isWanted = isWanted;
    this.#unzip.register(UnzipInflate);
  }

  push(piece: Uint8Array, last: boolean): void {
    if (this.#isOver) return;
    try {
      this.#unzip.push(piece, last);
    } catch (error) {
      if (error instanceof CaptureError) throw error;
      // What follows a fault cannot be found again.
      this.#isOver = true;
    }
  }

  entries(): Entries {
    const found = [...this.#pieces].filter(([name]) => !this.#faulty.has(name));
    return new Map(found.map(([name, pieces]) => [name, joined(pieces)] as const));
  }

  #meet(file: Parameters<NonNullable<Unzip["onfile"]>>[0]): void {
    this.#met += 1;
    if (this.#met > zipLimits.entries) throw tooLarge(`more than ${zipLimits.entries.toLocaleString("en-US")} files`);
    if (!this.#isWanted(file.name) || this.#pieces.has(file.name)) return;
    const pieces: Uint8Array[] = [];
    this.#pieces.set(file.name, pieces);
    file.ondata = (error, piece) => {
      // What is thrown here comes back once more as the entry's own error.
      if (error instanceof CaptureError) throw error;
      if (error !== null) this.#faulty.add(file.name);
      else this.#keep(pieces, piece);
    };
    file.start();
  }

  #keep(pieces: Uint8Array[], piece: Uint8Array): void {
    this.#bytes += piece.length;
    if (this.#bytes > zipLimits.bytes) throw tooLarge(`more than ${zipLimits.bytes / 1024 / 1024} MB`);
    pieces.push(piece);
  }
}

function tooLarge(what: string): CaptureError {
  return new CaptureError("too-large", `The source unpacks to ${what}, which no document of this kind has.`);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
