import { issueSaying, type IssueMaker } from "@citable/model";
import type { CheckPhrase } from "./german.ts";

/** Makes what a check has to tell. */
export const checkIssue: IssueMaker<CheckPhrase> = issueSaying;
