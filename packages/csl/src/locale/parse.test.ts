import { describe, expect, it } from "vitest";
import { StyleError } from "../errors.ts";
import { parseLocale } from "./parse.ts";

const locale = parseLocale(`
  <locale xml:lang="xx">
    <style-options punctuation-in-quote="true" limit-day-ordinals-to-day-1="false"/>
    <date form="text" delimiter=" "><date-part name="day"/><date-part name="year" form="short"/></date>
    <date form="nonsense"><date-part name="day"/></date>
    <terms>
      <term name="editor" form="short" gender="feminine"><single>ed.</single><multiple>eds.</multiple></term>
      <term name="and">
      </term>
      <term name="ordinal-01" gender-form="masculine" match="whole-number">er</term>
      <term name="odd" form="huge">x</term>
      <term name="at">à l'adresse</term>
    </terms>
  </locale>`);

describe("parseLocale", () => {
  it("reads language, options and dates", () => {
    expect(locale.language).toBe("xx");
    expect(locale.options).toEqual({ punctuationInQuote: true, limitDayOrdinalsToDay1: false });
    expect(locale.dates.map(({ form, delimiter }) => [form, delimiter])).toEqual([["text", " "]]);
    expect(locale.dates[0]?.parts.map(({ name, form }) => [name, form])).toEqual([
      ["day", undefined],
      ["year", "short"],
    ]);
  });

  it.each([
    ["single and multiple", 0, { name: "editor", form: "short", single: "ed.", multiple: "eds.", gender: "feminine" }],
    ["white space is an empty term", 1, { name: "and", form: "long", single: "", multiple: "" }],
    ["gender and match of ordinals", 2, { single: "er", genderForm: "masculine", match: "whole-number" }],
    ["apostrophes are those of print", 4, { name: "at", single: "à l’adresse" }],
    ["an unknown form counts as long", 3, { name: "odd", form: "long" }],
  ])("reads terms: %s", (_, index, expected) => {
    expect(locale.terms[index]).toMatchObject(expected);
  });

  it.each([
    ["another root", "<style/>", /A locale file starts with <locale>, not <style>/],
    ["no XML", "{}", /not XML: it does not begin with “<”/],
    [
      "a term that never ends",
      `<locale><terms><term name="a">${"x".repeat(2000)}</term></terms></locale>`,
      /2000 characters/,
    ],
  ])("refuses %s", (_, source, message) => {
    expect(() => parseLocale(source)).toThrow(StyleError);
    expect(() => parseLocale(source)).toThrow(message);
  });
});
