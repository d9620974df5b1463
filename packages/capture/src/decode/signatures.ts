/** A kind of binary file, by its first bytes, and what its owner can do to have it read. */
export interface Signature {
  readonly what: string;
  readonly advice: string;
}

interface SignatureRule extends Signature {
  readonly bytes: string;
  readonly offset?: number;
}

const asText = "Open it and paste its text, or save it as plain text or HTML.";
const notText = "Give a page (HTML), a text or CSL-JSON instead.";

/** First bytes as Latin-1 text: the "magic numbers" that each format's own specification sets. */
const rules: readonly SignatureRule[] = [
  { bytes: "%PDF-", what: "a PDF document", advice: asText },
  { bytes: "{\\rtf", what: "a Rich Text (RTF) document", advice: asText },
  { bytes: "PK\u0003\u0004", what: "a ZIP archive (also Word, EPUB and OpenDocument files)", advice: asText },
  { bytes: "PK\u0005\u0006", what: "an empty ZIP archive", advice: asText },
  { bytes: "\u00d0\u00cf\u0011\u00e0", what: "an old Office document (Word, Excel)", advice: asText },
  { bytes: "\u0089PNG", what: "a PNG picture", advice: notText },
  { bytes: "\u00ff\u00d8\u00ff", what: "a JPEG picture", advice: notText },
  { bytes: "GIF8", what: "a GIF picture", advice: notText },
  { bytes: "II*\u0000", what: "a TIFF picture", advice: notText },
  { bytes: "MM\u0000*", what: "a TIFF picture", advice: notText },
  { bytes: "WEBP", offset: 8, what: "a WebP picture", advice: notText },
  { bytes: "RIFF", what: "a sound or video file", advice: notText },
  { bytes: "ftyp", offset: 4, what: "a video file (MP4)", advice: notText },
  { bytes: "OggS", what: "a sound file (Ogg)", advice: notText },
  { bytes: "ID3", what: "a sound file (MP3)", advice: notText },
  { bytes: "\u001f\u008b", what: "a gzip archive", advice: "Unpack it first." },
  { bytes: "BZh", what: "a bzip2 archive", advice: "Unpack it first." },
  { bytes: "\u00fd7zXZ", what: "an xz archive", advice: "Unpack it first." },
  { bytes: "(\u00b5/\u00fd", what: "a Zstandard archive", advice: "Unpack it first." },
  { bytes: "7z\u00bc\u00af", what: "a 7-Zip archive", advice: "Unpack it first." },
  { bytes: "Rar!", what: "a RAR archive", advice: "Unpack it first." },
  { bytes: "\u007fELF", what: "a program", advice: notText },
  { bytes: "MZ\u0090", what: "a program", advice: notText },
  { bytes: "SQLite format 3", what: "an SQLite database", advice: notText },
  { bytes: "\u0000asm", what: "a WebAssembly program", advice: notText },
  { bytes: "wOFF", what: "a font", advice: notText },
  { bytes: "wOF2", what: "a font", advice: notText },
];

/** What kind of binary file these bytes begin, if it is a known one. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  return rules.find((rule) => head.startsWith(rule.bytes, rule.offset ?? 0));
}
