import { issueSaying, type IssueMaker } from "@citable/model";
import type { NoticePhrase } from "./german.ts";

/** Makes what the caller should tell of a style that was found. */
export const notice: IssueMaker<NoticePhrase> = issueSaying;
