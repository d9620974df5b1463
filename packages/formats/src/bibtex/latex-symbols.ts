/** Commands without an argument and the characters they print. The first command for a character is the one written. */
const symbols: Readonly<Record<string, string>> = {
  ss: "ß",
  SS: "ẞ",
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  aa: "å",
  AA: "Å",
  i: "ı",
  j: "ȷ",
  dh: "ð",
  DH: "Ð",
  th: "þ",
  TH: "Þ",
  dj: "đ",
  DJ: "Đ",
  ng: "ŋ",
  NG: "Ŋ",
  textbackslash: "\\",
  textasciitilde: "~",
  textasciicircum: "^",
  textbraceleft: "{",
  textbraceright: "}",
  textdollar: "$",
  textquotedbl: '"',
  textquotesingle: "'",
  textasciigrave: "`",
  textbar: "|",
  textless: "<",
  textgreater: ">",
  textunderscore: "_",
  textendash: "–",
  textemdash: "—",
  textellipsis: "…",
  ldots: "…",
  dots: "…",
  textquoteleft: "‘",
  textquoteright: "’",
  textquotedblleft: "“",
  textquotedblright: "”",
  quotedblbase: "„",
  quotesinglbase: "‚",
  guillemotleft: "«",
  guillemotright: "»",
  flqq: "«",
  frqq: "»",
  guilsinglleft: "‹",
  guilsinglright: "›",
  textexclamdown: "¡",
  textquestiondown: "¿",
  S: "§",
  textsection: "§",
  P: "¶",
  textparagraph: "¶",
  copyright: "©",
  textcopyright: "©",
  textregistered: "®",
  texttrademark: "™",
  textdegree: "°",
  textmu: "µ",
  textpm: "±",
  texttimes: "×",
  textdiv: "÷",
  textonehalf: "½",
  textonequarter: "¼",
  textthreequarters: "¾",
  textonesuperior: "¹",
  texttwosuperior: "²",
  textthreesuperior: "³",
  textordfeminine: "ª",
  textordmasculine: "º",
  pounds: "£",
  textsterling: "£",
  texteuro: "€",
  euro: "€",
  textcent: "¢",
  textyen: "¥",
  textdagger: "†",
  dag: "†",
  textdaggerdbl: "‡",
  ddag: "‡",
  textbullet: "•",
  textperiodcentered: "·",
  textvisiblespace: "␣",
  slash: "/",
  TeX: "TeX",
  LaTeX: "LaTeX",
  BibTeX: "BibTeX",
};

/** What prints as nothing: hints for hyphenation and kerning. */
const silent: ReadonlySet<string> = new Set([
  "-",
  "/",
  "protect",
  "relax",
  "noindent",
  "allowbreak",
  "nobreak",
  "sloppy",
  "@",
]);

const spaces: Readonly<Record<string, string>> = {
  " ": " ",
  "\n": " ",
  "\t": " ",
  ",": "\u2009",
  thinspace: "\u2009",
  "\\": " ",
  newline: " ",
  par: " ",
  linebreak: " ",
  space: " ",
  quad: " ",
  enspace: " ",
  nobreakspace: "\u00A0",
};

/** What a command without argument prints; undefined when it is not among those we know. */
export function symbolOf(command: string): string | undefined {
  if (Object.hasOwn(symbols, command)) return symbols[command];
  if (Object.hasOwn(spaces, command)) return spaces[command];
  return silent.has(command) ? "" : undefined;
}

// Characters that stand for themselves in LaTeX, or have a shorter form of their own.
const plain: ReadonlySet<string> = new Set(["TeX", "LaTeX", "BibTeX", "/", "'", '"', "`", "|", "<", ">", "ı", "ȷ"]);
const own: readonly (readonly [string, string])[] = [
  ["$", "\\$"],
  ["_", "\\_"],
  ["%", "\\%"],
  ["&", "\\&"],
  ["#", "\\#"],
  ["\u00A0", "~"],
  ["\u2009", "\\,"],
  ["–", "--"],
  ["—", "---"],
  ["“", "``"],
  ["”", "''"],
];
const asWritten: ReadonlyMap<string, string> = new Map([
  ...Object.entries(symbols)
    .filter(([, character]) => !plain.has(character))
    .reverse()
    .map(([command, character]) => [character, `{\\${command}}`] as const),
  ["ı", "{\\i}"],
  ["ȷ", "{\\j}"],
  ...own,
]);

/** How a character is written in LaTeX when it cannot stand as it is: ß → {\ss}, & → \&. */
export function commandOf(character: string): string | undefined {
  return asWritten.get(character);
}
