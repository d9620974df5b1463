import { joined, wrapper } from "../output/build.ts";
import { renderRow, type Render, type Scope } from "../compile/scope.ts";
import type { Rendering } from "../compile/rendering.ts";
import type { Output } from "../output/tree.ts";
import type { Element, GroupElement } from "../style/elements.ts";

/** cs:group ("Group"). */
export function compileGroup(element: GroupElement, scope: Scope): Render {
  const children = scope.compile(element.children);
  const wrap = wrapper(element);
  return (rendering) =>
    wrap(unlessAllEmpty(rendering, () => joined(renderRow(children, rendering), element.delimiter)));
}

/** A macro: its elements in a row. It counts in the groups around it as a group does ("Group", 1.0.2). */
export function compileMacro(elements: readonly Element[], scope: Scope): Render {
  const children = scope.compile(elements);
  return (rendering) => unlessAllEmpty(rendering, () => joined(renderRow(children, rendering), ""));
}

/**
 * Renders, and drops the result when variables were called inside and none of them held anything. For whatever stands
 * around, a group that printed counts as a variable that was not empty.
 */
function unlessAllEmpty(rendering: Rendering, render: () => Output | undefined): Output | undefined {
  const called = rendering.called;
  const filled = rendering.filled;
  const output = render();
  const calledInside = rendering.called > called;
  const filledInside = rendering.filled > filled;
  if (calledInside && !filledInside) return undefined;
  if (output !== undefined && !calledInside) {
    rendering.called += 1;
    rendering.filled += 1;
  }
  return output;
}
