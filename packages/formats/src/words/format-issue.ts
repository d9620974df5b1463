import { issueSaying, type IssueMaker } from "@citable/model";
import type { FormatPhrase } from "./german.ts";

/** Makes what there is to tell of a file of records. */
export const formatIssue: IssueMaker<FormatPhrase> = issueSaying;
