import { germanCapture } from "@citable/capture/words";
import { issueIn, type Catalogue, type Issue } from "@citable/model";
import { germanReferences } from "@citable/references/words";
import type { Noticed } from "../answers.ts";

const german: Catalogue = { ...germanCapture, ...germanReferences };

/** What was noticed, in all languages of the app: whoever reads it may change theirs. */
export function issueInLanguages(issue: Issue): Noticed {
  const { code, message } = issue;
  return { code, message, german: issueIn(german, issue).message };
}

/** A fact that is missing, in all languages of the app. */
export function gapInLanguages<Gap extends { readonly message: string }>(gap: Gap): Gap & { readonly german: string } {
  return { ...gap, german: german[gap.message] ?? gap.message };
}
