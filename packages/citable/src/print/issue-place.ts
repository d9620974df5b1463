import type { Issue } from "@citable/model";

/** "house.json:3:12": where an editor finds what an issue is about. */
export function issuePlace(path: string, { at }: Issue): string {
  return at === undefined ? path : `${path}:${at.line}:${at.column}`;
}
