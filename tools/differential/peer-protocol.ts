import type { Piece } from "./documents.ts";

/** A style to print documents in. */
export interface PeerQuestion {
  readonly xml: string;
  readonly locales: Readonly<Record<string, string>>;
  readonly note: boolean;
  /** Their names. */
  readonly documents: readonly string[];
}

/** What became of one document, or of the style. */
export type PeerAnswer =
  | { readonly kind: "printed"; readonly pieces: readonly Piece[] }
  | { readonly kind: "threw"; readonly error: string }
  | { readonly kind: "hung" }
  | { readonly kind: "unloaded"; readonly error: string };

/** @throws TypeError if the line is no answer */
export function readAnswer(line: string): PeerAnswer {
  const value: unknown = JSON.parse(line);
  if (!isAnswer(value)) throw new TypeError(`The peer answered “${line.slice(0, 100)}”, which is no answer.`);
  return value;
}

/** @throws TypeError if the line is no question */
export function readQuestion(line: string): PeerQuestion {
  const value: unknown = JSON.parse(line);
  if (!isQuestion(value)) throw new TypeError(`“${line.slice(0, 100)}” is no question.`);
  return value;
}

// Both ends are ours: what the message is called tells all.
function isAnswer(value: unknown): value is PeerAnswer {
  return typeof value === "object" && value !== null && "kind" in value;
}

function isQuestion(value: unknown): value is PeerQuestion {
  return typeof value === "object" && value !== null && "xml" in value && "documents" in value;
}
