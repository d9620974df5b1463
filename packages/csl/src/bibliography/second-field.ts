import { inLayout } from "../cite/cluster.ts";
import { affix, mapTexts, wrapped } from "../output/build.ts";
import type { Group, Output } from "../output/tree.ts";
import type { BibliographyArea } from "../style/style.ts";

/**
 * An entry inside the layout's affixes. With second-field-align the first field stands in the margin and the rest
 * beside it ("Whitespace"), the affixes within these blocks.
 */
export function layOutEntry(output: Output, area: BibliographyArea): Output | undefined {
  const { layout, secondFieldAlign } = area;
  const fields = secondFieldAlign === undefined ? undefined : splitAfterFirst(output);
  if (fields === undefined) return inLayout(output, layout);
  const mark = leadingMark(fields.rest);
  const rest = mark === "" ? fields.rest : withoutStart(fields.rest, mark);
  const margin = [affix(layout.prefix), fields.first, affix(mark)].filter((child) => child !== undefined);
  const beside = [rest, affix(layout.suffix)].filter((child) => child !== undefined);
  return wrapped(
    {
      kind: "group",
      children: [
        { kind: "group", display: "left-margin", children: margin },
        { kind: "group", display: "right-inline", children: beside },
      ],
    },
    { formatting: layout.formatting },
  );
}

interface Fields {
  readonly first: Output;
  readonly rest: Output;
}

/**
 * Parts an entry after its first field and the delimiter that follows it. Where all fields stand in one group of the
 * layout, they are that group's; undefined if there is but one field.
 */
function splitAfterFirst(output: Output): Fields | undefined {
  if (output.kind === "text" || output.display !== undefined) return undefined;
  const { children } = output;
  const [index = -1, next] = children.flatMap((child, place) => (isAffix(child) ? [] : [place]));
  const child = children[index];
  if (child === undefined) return undefined;
  if (next !== undefined) return partedAt(output, next, children);
  const within = splitAfterFirst(child);
  if (within === undefined) return undefined;
  const row = [...children.slice(0, index), within.first, within.rest, ...children.slice(index + 1)];
  return partedAt(output, index + 1, row);
}

function partedAt(group: Group, place: number, children: readonly Output[]): Fields {
  return {
    first: { ...group, children: children.slice(0, place) },
    rest: { ...group, children: children.slice(place) },
  };
}

/** Punctuation that a prefix of the second field sets after the first one: "1" and ". Doe". */
function leadingMark(output: Output): string {
  if (output.kind === "group") return output.children[0] === undefined ? "" : leadingMark(output.children[0]);
  return isAffix(output) ? (/^[.,:;)\]]+/.exec(output.text)?.[0] ?? "") : "";
}

function withoutStart(output: Output, start: string): Output | undefined {
  let first = true;
  return mapTexts(output, (leaf) => {
    if (!first) return leaf;
    first = false;
    return leaf.text === start ? undefined : { ...leaf, text: leaf.text.slice(start.length) };
  });
}

function isAffix(output: Output): boolean {
  return output.kind === "text" && output.origin?.kind === "affix";
}
