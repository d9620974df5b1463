import { sayIn, type Sentence as FilledSentence } from "@citable/model";
import { citeRule, type GuideRule } from "../rules/rule.ts";
import { ruleInWords, type Messages } from "./messages.ts";
import type { Phrase } from "./sentences-de.ts";

/** Something to say in the reader's language: a sentence, one with words filled in, or what a rule says. */
export type Sentence = Phrase | FilledSentence<Phrase> | RuleSentence;

interface RuleSentence {
  readonly rule: GuideRule;
  readonly edition: string | undefined;
}

/**
 * A sentence in the words of a language.
 * @example inWords({ text: "Left out: {fields}.", words: { fields: "publisher" } }, messages("de")) → "Weggelassen: publisher."
 */
export function inWords(sentence: Sentence | undefined, text: Messages): string {
  if (sentence === undefined) return "";
  if (typeof sentence === "string") return text.phrase(sentence);
  if ("rule" in sentence) return `${citeRule(sentence.rule, sentence.edition)}: ${ruleInWords(sentence.rule, text)}`;
  return sayIn(text, sentence);
}
