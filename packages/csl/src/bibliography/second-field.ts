import { inLayout } from "../cite/cluster.ts";
import { affix, wrapped } from "../output/build.ts";
import type { Output } from "../output/tree.ts";
import type { BibliographyArea } from "../style/style.ts";

/**
 * An entry inside the layout's affixes. With second-field-align the first field stands in the margin and the rest
 * beside it ("Whitespace"), the affixes within these blocks.
 */
export function layOutEntry(output: Output, area: BibliographyArea): Output | undefined {
  const { layout, secondFieldAlign } = area;
  if (secondFieldAlign === undefined || output.kind === "text" || output.children.length < 2) {
    return inLayout(output, layout);
  }
  const [first, ...rest] = output.children;
  const margin = [affix(layout.prefix), first].filter((child) => child !== undefined);
  const beside = [...rest, affix(layout.suffix)].filter((child) => child !== undefined);
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
