import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonName } from "../name.ts";
import { parseName } from "./parse-name.ts";
import { printName } from "./print-name.ts";

const person = (family: string, given?: string, rest: Partial<PersonName> = {}) => ({
  kind: "person",
  family,
  ...(given === undefined ? {} : { given }),
  ...rest,
});

describe("persons", () => {
  it.each([
    ["Levine, Steven I.", person("Levine", "Steven I.")],
    ["Steven I. Levine", person("Levine", "Steven I.")],
    ["  Steven   I.\nLevine ", person("Levine", "Steven I.")],
    ["Levine, Steven I., 1941-", person("Levine", "Steven I.")],
    ["J.R.R. Tolkien", person("Tolkien", "J.R.R.")],
    ["Jean-Paul Sartre", person("Sartre", "Jean-Paul")],
    ["Plato", person("Plato")],
    ["Charlotte Church", person("Church", "Charlotte")],
    ["bell hooks", person("hooks", "bell")],
    ["Malcolm X", person("X", "Malcolm")],
    ["Smith JA", person("Smith", "J. A.")],
    ["Bruce LEE", person("LEE", "Bruce")],
  ])("%s", (text, name) => expect(parseName(text)).toEqual(name));
});

describe("family names that stand first where their spelling leaves no doubt", () => {
  it.each([
    ["Nguyễn Văn An", person("Nguyễn", "Văn An", { staticOrdering: true })],
    ["Hồ Chí Minh", person("Hồ", "Chí Minh", { staticOrdering: true })],
    ["Trần Đức", person("Trần", "Đức", { staticOrdering: true })],
    ["Ngô Thị Hồng Hạnh", person("Ngô", "Thị Hồng Hạnh", { staticOrdering: true })],
    // Abroad, and without marks, the family name may stand last.
    ["Thanh Nguyễn", person("Nguyễn", "Thanh")],
    ["Lê Nguyễn", person("Nguyễn", "Lê")],
    ["Viet Thanh Nguyen", person("Nguyen", "Viet Thanh")],
    ["Mai Müller", person("Müller", "Mai")],
    ["An, Nguyễn Văn", person("An", "Nguyễn Văn")],
    ["Kovács János", person("Kovács", "János")],
    ["Szabó Éva Mária", person("Szabó", "Éva Mária")],
    ["János Kovács", person("Kovács", "János")],
    ["Nagy Kovács", person("Kovács", "Nagy")],
    ["Rózsa Péter", person("Péter", "Rózsa")],
  ])("%s", (text, name) => expect(parseName(text)).toEqual(name));
});

describe("particles", () => {
  it.each([
    ["Ludwig van Beethoven", person("Beethoven", "Ludwig", { droppingParticle: "van" })],
    ["Vincent van Gogh", person("Gogh", "Vincent", { nonDroppingParticle: "van" })],
    ["Alexander von Humboldt", person("Humboldt", "Alexander", { droppingParticle: "von" })],
    ["Charles de Gaulle", person("Gaulle", "Charles", { nonDroppingParticle: "de" })],
    ["Simone de Beauvoir", person("Beauvoir", "Simone", { droppingParticle: "de" })],
    ["Jean d'Alembert", person("Alembert", "Jean", { nonDroppingParticle: "d'" })],
    ["Pierre de l'Estoile", person("Estoile", "Pierre", { nonDroppingParticle: "de l'" })],
    ["Alaa al-Aswany", person("Aswany", "Alaa", { nonDroppingParticle: "al-" })],
    ["van der Meer, Jan", person("Meer", "Jan", { nonDroppingParticle: "van der" })],
    ["Humboldt, Alexander von", person("Humboldt", "Alexander", { droppingParticle: "von" })],
    ["van Gogh", person("Gogh", undefined, { nonDroppingParticle: "van" })],
    ["Ursula K. Le Guin", person("Le Guin", "Ursula K.")],
    ["Oscar De La Renta", person("De La Renta", "Oscar")],
  ])("%s", (text, name) => expect(parseName(text)).toEqual(name));
});

describe("family names of two words", () => {
  it.each([
    ["García Márquez, Gabriel", person("García Márquez", "Gabriel")],
    ["Gabriel García Márquez", person("García Márquez", "Gabriel")],
    ["Mario Vargas Llosa", person("Vargas Llosa", "Mario")],
    ["José Ortega y Gasset", person("Ortega y Gasset", "José")],
    ["Ibn Khaldun", person("Ibn Khaldun")],
  ])("%s", (text, name) => expect(parseName(text)).toEqual(name));
});

describe("suffixes", () => {
  it.each([
    ["King, Martin Luther, Jr.", person("King", "Martin Luther", { suffix: "Jr." })],
    ["van der Berg AB", person("Berg", "A. B.", { nonDroppingParticle: "van der" })],
    ["Doe J-P", person("Doe", "J.-P.")],
    ["Levi, V.", person("Levi", "V.")],
    ["Ed, I.", person("Ed", "I.")],
    ["King, Jr., Martin Luther", person("King", "Martin Luther", { suffix: "Jr." })],
    ["Martin Luther King Jr.", person("King", "Martin Luther", { suffix: "Jr." })],
    ["Martin Luther King, Jr.", person("King", "Martin Luther", { suffix: "Jr.", commaSuffix: true })],
    ["John Smith III", person("Smith", "John", { suffix: "III" })],
    ["John Smith, PhD", person("Smith", "John", { suffix: "PhD", commaSuffix: true })],
  ])("%s", (text, name) => expect(parseName(text)).toEqual(name));
});

describe("names of East Asia", () => {
  it.each([
    ["Кантемир А. Д.", person("Кантемир", "А. Д.")],
    ["Кантемир А.", person("Кантемир", "А.")],
    ["А. Д. Кантемир", person("Кантемир", "А. Д.")],
    ["Paine S. C. M.", person("Paine", "S. C. M.")],
    ["S. C. M. Paine", person("Paine", "S. C. M.")],
    ["DUPONT Jeanne", person("DUPONT", "Jeanne")],
    ["王小明", person("王", "小明")],
    ["欧阳修", person("欧阳", "修")],
    ["田中太郎", person("田中", "太郎")],
    ["田中 太郎", person("田中", "太郎")],
    ["김정은", person("김", "정은")],
    ["Mao Tse-tung", person("Mao", "Tse-tung", { staticOrdering: true })],
    ["Tien-fong Cheng", person("Cheng", "Tien-fong")],
  ])("%s", (text, name) => expect(parseName(text)).toEqual(name));
});

describe("names that stay whole", () => {
  it.each([
    "World Health Organization",
    "UNESCO",
    "Bank of England",
    "Ministry of Water, Republic of Sand",
    "BBC Radio 4",
    "The Onion",
    "Acme Widgets Inc.",
    "William of Ockham",
    "北京大学",
    "カール・マルクス",
    "Université de Paris",
    "",
  ])("%s", (literal) => expect(parseName(literal)).toEqual({ kind: "literal", literal }));
});

describe("printName", () => {
  it.each([
    ["van der Meer, Jan", "Jan van der Meer"],
    ["Humboldt, Alexander von", "Alexander von Humboldt"],
    ["d'Alembert, Jean", "Jean d'Alembert"],
    ["King, Martin Luther, Jr.", "Martin Luther King Jr."],
    ["Plato", "Plato"],
    ["王小明", "王小明"],
    ["Mao Tse-tung", "Mao Tse-tung"],
    ["UNESCO", "UNESCO"],
  ])("%s ↔ %s", (inverted, natural) => {
    expect(printName(parseName(natural), "inverted")).toBe(inverted);
    expect(printName(parseName(inverted), "natural")).toBe(natural);
  });

  it("comes back from the inverted form", () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), word, (given, family) => {
        const name = parseName(`${family}, ${given.join(" ")}`);
        expect(parseName(printName(name, "inverted"))).toEqual(name);
      }),
    );
  });
});

it("reads any text as some name, and soon", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => ["person", "literal"].includes(parseName(text).kind)),
  );
  for (const unit of [" ", "a ", "A ", ", ", "Jr. ", "de ", "d'", "王"]) {
    expect(["person", "literal"]).toContain(parseName(unit.repeat(100_000)).kind);
  }
});
