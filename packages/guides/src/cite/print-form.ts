import type { Engine, Settled } from "@citable/csl";
import type { Item } from "@citable/model";
import type { Form } from "./result.ts";

/** One item in one form; undefined when the style has nothing to print there. */
export function printForm(engine: Engine, item: Item, form: Form): Settled | undefined {
  const output = form === "bibliography" ? engine.bibliography([item])[0]?.output : engine.cite([{ item }]);
  return output === undefined || output.blocks.length === 0 ? undefined : output;
}
