/** What months and seasons are called in the dates people write, without case and accents; the keys are as looked up. */
const monthNames: readonly (readonly string[])[] = [
  ["january", "januar", "janner", "janvier", "enero", "gennaio", "janeiro", "januari", "jan", "janv", "ene", "genn"],
  [
    "february",
    "februar",
    "fevrier",
    "febrero",
    "febbraio",
    "fevereiro",
    "februari",
    "feb",
    "fevr",
    "febr",
    "fev",
    "febb",
  ],
  ["march", "marz", "mars", "marzo", "marco", "maart", "mar", "mrz", "mrt", "marts"],
  ["april", "avril", "abril", "aprile", "apr", "avr", "abr"],
  ["may", "mai", "mayo", "maggio", "maio", "mei", "magg", "maj"],
  ["june", "juni", "juin", "junio", "giugno", "junho", "jun", "giu"],
  ["july", "juli", "juillet", "julio", "luglio", "julho", "jul", "juil", "lug"],
  ["august", "aout", "agosto", "augustus", "augusti", "aug", "ago"],
  ["september", "septembre", "septiembre", "setiembre", "settembre", "setembro", "sept", "sep", "set", "sett"],
  ["october", "oktober", "octobre", "octubre", "ottobre", "outubro", "oct", "okt", "ott", "out"],
  ["november", "novembre", "noviembre", "novembro", "nov"],
  ["december", "dezember", "decembre", "diciembre", "dicembre", "dezembro", "dec", "dez", "dic"],
];

const seasonNames: readonly (readonly string[])[] = [
  ["spring", "fruhling", "fruhjahr", "printemps", "primavera"],
  ["summer", "sommer", "ete", "verano", "estate", "zomer"],
  ["autumn", "fall", "herbst", "automne", "otono", "autunno", "herfst"],
  ["winter", "hiver", "invierno", "inverno"],
];

const months: ReadonlyMap<string, number> = numbered(monthNames);
const seasons: ReadonlyMap<string, number> = numbered(seasonNames);

/** The month of a name or abbreviation, with or without a full stop: "Feb." → 2, "août" → 8. */
export function monthNamed(word: string): number | undefined {
  return months.get(bare(word));
}

/** The season of a name: "Spring" → 1, "Herbst" → 3. */
export function seasonNamed(word: string): number | undefined {
  return seasons.get(bare(word));
}

function bare(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase();
}

function numbered(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((alternatives, index) => alternatives.map((name) => [name, index + 1] as const)));
}
