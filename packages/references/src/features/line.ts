import { tokenise, type Token } from "../tokens/tokenise.ts";
import { attributesOf } from "./attributes.ts";
import { surroundingsOf } from "./clauses.ts";
import { featureCount, writeFeatures } from "./templates.ts";

/** A line ready for the model: its words, the features of each, the kinds of boundary between them. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The features of all words, one after the other; those of word n end at `ends[n]`. */
  readonly features: Int32Array;
  readonly ends: Int32Array;
  readonly boundaries: Int32Array;
}

/** Reads the words of a line and their features. */
export function readLine(text: string): Line {
  const tokens = tokenise(text);
  const attributes = attributesOf(text, tokens);
  const surroundings = surroundingsOf(attributes);
  const features = new Int32Array(tokens.length * featureCount);
  const ends = new Int32Array(tokens.length);
  let at = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    at = writeFeatures(text, tokens, { attributes, surroundings }, { index, features, at });
    ends[index] = at;
  }
  return { text, tokens, features: features.subarray(0, at), ends, boundaries: attributes.boundary };
}
