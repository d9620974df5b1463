import type { Engine, IndependentStyle, Locale, Settled } from "@citable/csl";
import { itemRepairs, outputRepairs, styleRepairs } from "../repairs/all-repairs.ts";
import type { ItemRepaired, Situation } from "../repairs/repair-kinds.ts";
import { changedStyle } from "../style/variants.ts";
import { engineFor } from "./engines.ts";
import { printForm } from "./print-form.ts";
import type { Repair } from "./result.ts";

/** What was printed after repairs, and which of them were made. */
export interface RepairedOutput {
  readonly output: Settled | undefined;
  readonly repairs: readonly Repair[];
}

/** Prints an item in one form with all repairs that it calls for, but the ones switched off. */
export function printRepaired(
  asked: Situation,
  locales: readonly Locale[],
  without: ReadonlySet<string>,
): RepairedOutput {
  const repairs: Repair[] = [];
  const style = repairStyle(asked, without, repairs);
  const situation: Situation = { ...asked, style };
  const engine = engineFor(style, locales, asked.locale);
  const { item, place = asked.place } = repairItem(situation, engine, without, repairs);
  const output = repairOutput(printForm(engine, item, asked.form, place), situation, without, repairs);
  return { output, repairs };
}

function repairStyle(situation: Situation, without: ReadonlySet<string>, repairs: Repair[]): IndependentStyle {
  let style = situation.style;
  for (const repair of styleRepairs) {
    if (without.has(repair.name) || !repair.applies({ ...situation, style })) continue;
    const changed = changedStyle(style, repair);
    if (changed !== style) repairs.push({ name: repair.name, ...repair.reason(situation) });
    style = changed;
  }
  return style;
}

function repairItem(
  situation: Situation,
  engine: Engine,
  without: ReadonlySet<string>,
  repairs: Repair[],
): Pick<ItemRepaired, "item" | "place"> {
  let current: Pick<ItemRepaired, "item" | "place"> = { item: situation.item };
  for (const repair of itemRepairs) {
    const repaired = without.has(repair.name) ? undefined : repair.repair(current.item, situation, engine);
    if (repaired === undefined) continue;
    const { reason, ...rest } = repaired;
    current = { ...current, ...rest };
    repairs.push({ name: repair.name, ...reason });
  }
  return current;
}

function repairOutput(
  printed: Settled | undefined,
  situation: Situation,
  without: ReadonlySet<string>,
  repairs: Repair[],
): Settled | undefined {
  let output = printed;
  for (const repair of outputRepairs) {
    const repaired = output === undefined || without.has(repair.name) ? undefined : repair.repair(output, situation);
    if (repaired === undefined) continue;
    output = repaired.output;
    repairs.push({ name: repair.name, ...repaired.reason });
  }
  return output;
}
