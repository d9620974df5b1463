import type { DateValue } from "./date.ts";
import type { ItemType } from "./item-types.ts";
import type { Name } from "./name.ts";
import type { DateVariable, NameVariable, NumberVariable, TextVariable } from "./variables.ts";

/**
 * What a style formats: one citable thing. Variables are grouped by what they hold, so that a variable's kind
 * is known from its type; an absent variable has no key (never an empty string or list).
 */
export interface Item {
  readonly id: string;
  readonly type: ItemType;
  /**
   * A BCP 47 tag such as "en-US"; decides, among other things, whether titles may be set in title case. "und" when a
   * language is stated that we do not know. The words of the source stay in `fields.language`.
   */
  readonly language?: string;
  /** Text and number variables, as written in the source; may hold the inline markup of CSL-JSON. */
  readonly fields: Readonly<Partial<Record<TextVariable | NumberVariable, string>>>;
  readonly names: Readonly<Partial<Record<NameVariable, readonly Name[]>>>;
  readonly dates: Readonly<Partial<Record<DateVariable, DateValue>>>;
}
