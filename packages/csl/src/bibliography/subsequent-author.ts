import { findRole, plainText } from "../output/build.ts";
import type { Group, Origin, Output } from "../output/tree.ts";
import type { BibliographyArea, SubsequentAuthorRule } from "../style/style.ts";

/**
 * Repeated authors give way to a dash ("Reference Grouping", subsequent-author-substitute). What it answers takes the
 * entries one after the other.
 */
export function subsequentAuthors(area: BibliographyArea): (entry: Output) => Output {
  const { subsequentAuthorSubstitute: substitute, subsequentAuthorRule: rule } = area;
  if (substitute === undefined) return (entry) => entry;
  let previous: readonly string[] = [];
  return (entry) => {
    const names = findRole(entry, "names");
    const people = names === undefined ? [] : namesIn(names).map(whoIs);
    const before = previous;
    previous = people;
    if (names === undefined || entry.kind === "text") return entry;
    const replaced = replaceNames(names, matching(before, people, rule), { substitute, rule });
    return replaced === names ? entry : replaceGroup(entry, names, replaced);
  };
}

function hasNames(output: Output): boolean {
  return output.kind === "group" && (output.role === "name" || output.children.some(hasNames));
}

function namesIn(output: Output): readonly Output[] {
  if (output.kind === "text") return [];
  if (output.role === "name") return [output];
  const inside = output.children.flatMap(namesIn);
  // What stands in for names (a title) is compared as a whole.
  return inside.length === 0 && output.role === "names" ? [output] : inside;
}

/** What prints, and the given names behind it: "Doe, J." may be John in one entry and Jane in the next. */
function whoIs(output: Output): string {
  const given = output.kind === "group" && output.name?.kind === "person" ? (output.name.given ?? "") : "";
  return `${plainText(output)}|${given}`;
}

/** How many names, from the first, are those of the entry before. */
function matching(before: readonly string[], names: readonly string[], rule: SubsequentAuthorRule): number {
  let same = 0;
  while (same < names.length && names[same] === before[same]) same += 1;
  const complete = same === names.length && before.length === names.length;
  if (rule === "complete-all" || rule === "complete-each") return complete ? same : 0;
  return rule === "partial-first" ? Math.min(same, 1) : same;
}

interface Replacement {
  readonly substitute: string;
  readonly rule: SubsequentAuthorRule;
}

function replaceNames(names: Group, count: number, { substitute, rule }: Replacement): Group {
  if (count === 0) return names;
  // The dash stands for what it replaces.
  const dash: Output = { kind: "text", text: substitute, origin: firstOrigin(names) ?? { kind: "value" } };
  if (rule === "complete-all" || !hasNames(names)) return replaceAll(names, dash);
  let left = count;
  const visit = (output: Output): Output => {
    if (output.kind === "text") return output;
    if (output.role === "name" && left > 0) {
      left -= 1;
      return dash;
    }
    return { ...output, children: output.children.map(visit) };
  };
  return { ...names, children: names.children.map(visit) };
}

function firstOrigin(output: Output): Origin | undefined {
  if (output.kind === "text") return output.origin?.kind === "variable" ? output.origin : undefined;
  for (const child of output.children) {
    const origin = firstOrigin(child);
    if (origin !== undefined) return origin;
  }
  return undefined;
}

/** The names together become one dash; labels stay. */
function replaceAll(names: Group, dash: Output): Group {
  const list = findRole(names, "name-list");
  return list === undefined ? { ...names, children: [dash] } : replaceGroup(names, list, { ...list, children: [dash] });
}

function replaceGroup(group: Group, wanted: Group, replacement: Group): Group {
  if (group === wanted) return replacement;
  const children = group.children.map((child) =>
    child.kind === "text" ? child : replaceGroup(child, wanted, replacement),
  );
  return { ...group, children };
}
