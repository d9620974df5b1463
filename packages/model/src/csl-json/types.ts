import type { ItemType } from "../item-types.ts";
import type { DateVariable, NameVariable, NumberVariable, TextVariable } from "../variables.ts";

/** An item as CSL-JSON writes it (csl-data.json, schema 1.0.2), in the one form that we write. */
export interface CslJsonItem
  extends
    Readonly<Partial<Record<TextVariable | NumberVariable, string>>>,
    Readonly<Partial<Record<NameVariable, readonly CslJsonName[]>>>,
    Readonly<Partial<Record<DateVariable, CslJsonDate>>> {
  readonly id: string;
  readonly type: ItemType;
}

export interface CslJsonName {
  readonly family?: string;
  readonly given?: string;
  readonly "dropping-particle"?: string;
  readonly "non-dropping-particle"?: string;
  readonly suffix?: string;
  readonly "comma-suffix"?: boolean;
  readonly "static-ordering"?: boolean;
  readonly literal?: string;
}

export interface CslJsonDate {
  /** One or two points, each year, month, day; [0] is the end of a range that has not ended. */
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  readonly literal?: string;
}
