import type { Issue } from "@citable/model";
import { captureIssue } from "../words/capture-issue.ts";

/** A preprint is not the article that it became: that is told of, and not taken for it. */
export function publishedAs(published: string): Issue {
  return captureIssue(
    { code: "other-version", severity: "note" },
    "This is a preprint. It was published as {published}; it is another version: cite that one if it is what you read.",
    { published },
  );
}
