import { issueSaying, type IssueMaker } from "@citable/model";
import type { CapturePhrase } from "./german.ts";

/** Makes what there is to tell of a source. */
export const captureIssue: IssueMaker<CapturePhrase> = issueSaying;
