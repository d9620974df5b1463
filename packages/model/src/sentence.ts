/**
 * Something to say in the reader's language: an English text with gaps in braces, by which catalogues know it, and what
 * fills the gaps. A list of texts is looked up like the sentence itself.
 */
export interface Sentence<Phrase extends string = string> {
  readonly text: Phrase;
  readonly words: Readonly<Record<string, string | readonly Phrase[]>>;
}

/** The gaps of a text: those of "{count} of {all}" are "count" and "all". */
type Gap<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Gap<Rest> : never;

/** What fills the gaps of a text, none left out. */
export type Filling<Text extends string, Phrase extends string = string> = Readonly<
  Record<Gap<Text>, string | readonly Phrase[]>
>;

/** How a language says things. */
export interface Wording<Phrase extends string = string> {
  /** A text in the language, its gaps as they were. */
  readonly phrase: (text: Phrase) => string;
  readonly list: (parts: readonly string[]) => string;
}

/** The texts of a language by the English ones; what is not there is said in English. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * A sentence in the words of a language.
 * @example sayIn(wordingOf({ "Left out: {fields}.": "Weggelassen: {fields}." }), { text: "Left out: {fields}.", words: { fields: "publisher" } }) → "Weggelassen: publisher."
 */
export function sayIn<Phrase extends string>(
  { phrase, list }: Wording<Phrase>,
  { text, words }: Sentence<Phrase>,
): string {
  return phrase(text).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const filling = words[name] ?? "";
    return typeof filling === "string" ? filling : list(filling.map(phrase));
  });
}

/** The wording of a catalogue; English for an empty one. */
export function wordingOf(catalogue: Catalogue): Wording {
  return { phrase: (text) => catalogue[text] ?? text, list: (parts) => parts.join("; ") };
}
