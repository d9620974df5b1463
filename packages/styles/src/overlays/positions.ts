import type { Branch, Condition, IndependentStyle } from "@citable/csl";
import { rewriteStyle } from "./rewrite.ts";

const ibid: readonly string[] = ["ibid", "ibid-with-locator"];

/**
 * Takes out what a style prints only for a source cited in the note just before ("ibid."), so that such a note is
 * printed like any other that cites the source again.
 */
export function withoutIbid(style: IndependentStyle): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "choose" || !element.branches.some(asksForIbid)) return element;
    const branches = element.branches.flatMap((branch) => withoutIbidIn(branch) ?? []);
    return branches.length === 0 ? undefined : { ...element, branches };
  });
}

function asksForIbid({ conditions, match }: Branch): boolean {
  return match !== "none" && conditions.some(isAboutIbid);
}

function isAboutIbid(condition: Condition): boolean {
  return condition.kind === "position" && condition.values.some((value) => ibid.includes(value));
}

/** The branch without the question; undefined if it was for such notes alone. */
function withoutIbidIn(branch: Branch): Branch | undefined {
  if (!asksForIbid(branch)) return branch;
  const conditions = branch.conditions.flatMap((condition): readonly Condition[] => {
    if (condition.kind !== "position" || !isAboutIbid(condition)) return [condition];
    const values = condition.values.filter((value) => !ibid.includes(value));
    return values.length === 0 ? [] : [{ kind: "position", values }];
  });
  const wereAll = branch.match === "all" && conditions.length < branch.conditions.length;
  return conditions.length === 0 || wereAll ? undefined : { ...branch, conditions };
}
