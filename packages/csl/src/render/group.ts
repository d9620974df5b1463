import { inRow, joined, wrapper } from "../output/build.ts";
import { renderRow, type Render, type Scope } from "../compile/scope.ts";
import type { Output } from "../output/tree.ts";
import type { Element, GroupElement } from "../style/elements.ts";

/** cs:group ("Group"). */
export function compileGroup(element: GroupElement, scope: Scope): Render {
  const row = compileRow(element.children, element.delimiter, scope);
  const wrap = wrapper(element);
  return (rendering) => wrap(row(rendering));
}

/** A macro: its elements in a row. It counts in the groups around it as a group does ("Group", 1.0.2). */
export function compileMacro(elements: readonly Element[], scope: Scope): Render {
  return compileRow(elements, "", scope);
}

/**
 * Elements in a row, dropped when variables were called inside and none of them held anything. For whatever stands
 * around, a row that printed counts as a variable that was not empty.
 */
function compileRow(elements: readonly Element[], delimiter: string, scope: Scope): Render {
  const children = scope.compile(elements);
  const join: (row: readonly Output[]) => Output | undefined =
    delimiter === "" ? inRow : (row) => joined(row, delimiter);
  return (rendering) => {
    const { called, filled } = rendering;
    const output = join(renderRow(children, rendering));
    const calledInside = rendering.called > called;
    if (calledInside && rendering.filled === filled) return undefined;
    if (output !== undefined && !calledInside) {
      rendering.called += 1;
      rendering.filled += 1;
    }
    return output;
  };
}
