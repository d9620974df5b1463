import type { Engine, Settled } from "@citable/csl";
import type { Item } from "@citable/model";
import type { CitePlace, Form } from "./result.ts";

/** One item in one form, for a place if one is given; undefined when the style has nothing to print there. */
export function printForm(engine: Engine, item: Item, form: Form, place?: CitePlace): Settled | undefined {
  const output = form === "bibliography" ? engine.bibliography([item])[0]?.output : engine.cite([{ item, ...place }]);
  return output === undefined || output.blocks.length === 0 ? undefined : output;
}
