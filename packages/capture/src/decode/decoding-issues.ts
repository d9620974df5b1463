import type { Issue } from "@citable/model";
import { captureIssue } from "../words/capture-issue.ts";

/** Bytes that are no letters of an encoding. */
export function damaged(encoding: string): Issue {
  return captureIssue(
    { code: "undecodable-bytes", severity: "warning" },
    "Some bytes are not valid {encoding}; they are shown as \uFFFD. Check the words around them.",
    { encoding },
  );
}

/** An encoding that is declared and that nobody knows. */
export function unknownLabel(label: string): Issue {
  return captureIssue(
    { code: "unknown-encoding", severity: "warning" },
    "The page declares the encoding “{encoding}”, which nobody knows; its words are read by a guess.",
    { encoding: label },
  );
}

/** An encoding that was guessed. */
export function assumed(encoding: string): Issue {
  return captureIssue(
    { code: "assumed-encoding", severity: "note" },
    "The source declares no encoding and is not UTF-8; it was read as {encoding}.",
    { encoding },
  );
}
