import { issueSaying, type IssueMaker } from "@citable/model";
import type { ReferencePhrase } from "./german.ts";

/** Makes what there is to tell of a reference. */
export const referenceIssue: IssueMaker<ReferencePhrase> = issueSaying;
