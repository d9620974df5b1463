import type { Issue } from "./issue.ts";
import { sayIn, wordingOf, type Catalogue, type Filling, type Sentence } from "./sentence.ts";

/** An issue but for its words. */
export type IssueKind = Omit<Issue, "message" | "sentence">;

/** Makes issues in the sentences of a catalogue: one that the catalogue lacks, or a gap left open, does not compile. */
export type IssueMaker<Phrase extends string> = <Text extends Phrase>(
  kind: IssueKind,
  text: Text,
  words: Filling<Text, Phrase>,
) => Issue;

const english = wordingOf({});

/** An issue whose message is an English sentence with its gaps filled, and can be said in other languages. */
export function issueSaying(kind: IssueKind, text: string, words: Sentence["words"]): Issue {
  const sentence = { text, words };
  return { ...kind, message: sayIn(english, sentence), sentence };
}

/** An issue as people and programs are told it: its message in the words of a catalogue, and nothing to translate left. */
export function issueIn(catalogue: Catalogue, { sentence, ...issue }: Issue): Issue {
  return sentence === undefined ? issue : { ...issue, message: sayIn(wordingOf(catalogue), sentence) };
}
