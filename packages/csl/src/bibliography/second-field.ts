import type { Output } from "../output/tree.ts";
import type { BibliographyArea } from "../style/style.ts";

/**
 * second-field-align: the first field of an entry stands in the margin, the rest beside it ("Whitespace"). White space
 * at the end of the first field goes with the second.
 */
export function alignSecondField(output: Output, area: BibliographyArea): Output {
  if (area.secondFieldAlign === undefined || output.kind === "text") return output;
  const [first, ...rest] = output.children;
  if (first === undefined || rest.length === 0) return output;
  return {
    kind: "group",
    children: [
      { kind: "group", display: "left-margin", children: [first] },
      { kind: "group", display: "right-inline", children: rest },
    ],
  };
}
