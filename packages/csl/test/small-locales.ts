import { parseLocale, type Locale } from "../src/index.ts";

const monthNames = "January February March April May June July August September October November December".split(" ");

function term(name: string, words: string, attributes = ""): string {
  return `<term name="${name}" ${attributes}>${words}</term>`;
}

function noun(name: string, single: string, multiple: string, attributes = ""): string {
  return `<term name="${name}" ${attributes}><single>${single}</single><multiple>${multiple}</multiple></term>`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

const months = monthNames.flatMap((name, index) => [
  term(`month-${twoDigits(index + 1)}`, name),
  term(`month-${twoDigits(index + 1)}`, `${name.slice(0, 3)}.`, 'form="short"'),
]);

const quotes = [
  term("open-quote", "“"),
  term("close-quote", "”"),
  term("open-inner-quote", "‘"),
  term("close-inner-quote", "’"),
];

const englishTerms = [
  ...quotes,
  ...months,
  ...["spring", "summer", "fall", "winter"].map((name, index) => term(`season-0${index + 1}`, name)),
  term("and", "and"),
  term("and", "&amp;", 'form="symbol"'),
  term("et-al", "et al."),
  term("and others", "and others"),
  term("in", "in"),
  term("ibid", "ibid."),
  term("no date", "no date"),
  term("no date", "n.d.", 'form="short"'),
  term("ad", "AD"),
  term("bc", "BC"),
  noun("page", "page", "pages"),
  noun("page", "p.", "pp.", 'form="short"'),
  noun("chapter", "chapter", "chapters"),
  noun("section", "§", "§§", 'form="symbol"'),
  noun("volume", "volume", "volumes"),
  noun("editor", "editor", "editors"),
  noun("editor", "ed.", "eds.", 'form="short"'),
  term("editor", "edited by", 'form="verb"'),
  noun("translator", "translator", "translators"),
  noun("editortranslator", "editor &amp; translator", "editors &amp; translators"),
  noun("number-of-pages", "page", "pages"),
  term("ordinal", "th"),
  term("ordinal-01", "st"),
  term("ordinal-02", "nd"),
  term("ordinal-03", "rd"),
  ...["11", "12", "13"].map((digits) => term(`ordinal-${digits}`, "th")),
  ...["first", "second", "third"].map((word, index) => term(`long-ordinal-0${index + 1}`, word)),
];

/** A few words of English, enough for the tests. */
export const english: Locale = parseLocale(`
  <locale xml:lang="en-US">
    <style-options punctuation-in-quote="true"/>
    <date form="text">
      <date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>
    </date>
    <date form="numeric" delimiter="/">
      <date-part name="month" form="numeric-leading-zeros"/>
      <date-part name="day" form="numeric-leading-zeros"/>
      <date-part name="year"/>
    </date>
    <terms>${englishTerms.join("")}</terms>
  </locale>`);

/** French: nouns with a gender, ordinals that agree with them, guillemets with their spaces. */
export const french: Locale = parseLocale(`
  <locale xml:lang="fr-FR">
    <style-options punctuation-in-quote="false" limit-day-ordinals-to-day-1="true"/>
    <date form="text">
      <date-part name="day" form="ordinal" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/>
    </date>
    <terms>
      <term name="open-quote">«\u00a0</term><term name="close-quote">\u00a0»</term>
      <term name="and">et</term><term name="et-al">et al.</term>
      <term name="month-01" gender="masculine">janvier</term><term name="month-05" gender="masculine">mai</term>
      <term name="edition" gender="feminine"><single>édition</single><multiple>éditions</multiple></term>
      <term name="volume" gender="masculine"><single>volume</single><multiple>volumes</multiple></term>
      <term name="ordinal">ᵉ</term>
      <term name="ordinal-01" gender-form="feminine" match="whole-number">ʳᵉ</term>
      <term name="ordinal-01" gender-form="masculine" match="whole-number">ᵉʳ</term>
      <term name="long-ordinal-01" gender-form="feminine">première</term>
      <term name="long-ordinal-01">premier</term>
    </terms>
  </locale>`);
