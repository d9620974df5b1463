import type { Locale, LocaleDate, LocaleOptions, Term } from "../locale/locale.ts";
import { as, flag, list, oneOf, text, type Codec } from "./codec.ts";
import { datePart, formatting, termForm, textCase } from "./element-codecs.ts";
import { maybe, optional, required, shape, usually, usuallyEmpty } from "./shape.ts";

const gender = oneOf(["masculine", "feminine"]);

/** A term as it is written: most have one form for one and many. */
type WrittenTerm = Omit<Term, "multiple"> & { readonly multiple?: string };

const writtenTerm: Codec<WrittenTerm> = shape({
  name: required(text),
  form: usually("long", termForm),
  single: usually("", text),
  multiple: optional(text),
  gender: optional(gender),
  genderForm: optional(gender),
  match: optional(oneOf(["last-digit", "last-two-digits", "whole-number"])),
});

const term: Codec<Term> = as(
  writtenTerm,
  ({ multiple, ...rest }: Term): WrittenTerm => (multiple === rest.single ? rest : { ...rest, multiple }),
  ({ multiple, ...rest }: WrittenTerm): Term => ({ ...rest, multiple: multiple ?? rest.single }),
);

const date: Codec<LocaleDate> = shape({
  form: required(oneOf(["text", "numeric"])),
  delimiter: usually("", text),
  formatting: optional(formatting),
  textCase: optional(textCase),
  parts: usuallyEmpty(list(datePart)),
});

const options: Codec<LocaleOptions> = shape({
  punctuationInQuote: optional(flag),
  limitDayOrdinalsToDay1: optional(flag),
});

export const localeCodec: Codec<Locale> = shape({
  language: maybe(text),
  terms: usuallyEmpty(list(term)),
  dates: usuallyEmpty(list(date)),
  options: required(options),
});
