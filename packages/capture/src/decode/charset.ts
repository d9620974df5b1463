/** A byte order mark decides before anything else (WHATWG Encoding, 6 "BOM sniff"). */
export function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/**
 * UTF-16 without a mark: in European text every second byte is zero, and the zeros stand all at even
 * or all at odd places.
 */
export function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const enough = sample.length * 0.3;
  if (odd > enough && even < odd * 0.05) return "utf-16le";
  if (even > enough && odd < even * 0.05) return "utf-16be";
  return undefined;
}

const declaration =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i;

/** The encoding that the first kilobytes of a page declare (HTML 13.2.3.2 looks at 1024; saved pages need more). */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = headAsLatin(bytes);
  const found = declaration.exec(head);
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}

function headAsLatin(bytes: Uint8Array): string {
  return asLatin(bytes.subarray(0, 16_384));
}

/** Each byte as a letter: what is ASCII reads the same in all encodings but UTF-16. */
export function asLatin(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

/** The encodings that browsers assume for undeclared pages of a language (HTML 13.2.3.2, last table). */
const legacyByLanguage: Readonly<Record<string, string>> = {
  ar: "windows-1256",
  bg: "windows-1251",
  cs: "windows-1250",
  el: "iso-8859-7",
  et: "windows-1257",
  fa: "windows-1256",
  he: "windows-1255",
  hr: "windows-1250",
  hu: "iso-8859-2",
  ja: "shift_jis",
  ko: "euc-kr",
  lt: "windows-1257",
  lv: "windows-1257",
  mk: "windows-1251",
  pl: "iso-8859-2",
  ru: "windows-1251",
  sk: "windows-1250",
  sl: "iso-8859-2",
  sr: "windows-1251",
  th: "windows-874",
  tr: "windows-1254",
  uk: "windows-1251",
  vi: "windows-1258",
  zh: "gb18030",
};

/** The likeliest encoding of a page that declares none and is not UTF-8, by its `lang`; undefined when it has none. */
export function legacyCharset(bytes: Uint8Array): string | undefined {
  const language = /<html[^>]{0,300}\slang\s*=\s*["']?([a-z]{2})/i.exec(headAsLatin(bytes))?.[1];
  return language === undefined ? undefined : (legacyByLanguage[language.toLowerCase()] ?? "windows-1252");
}

/** A decoder for an encoding's label, if the label is a known one (WHATWG Encoding, 4.2). */
export function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
