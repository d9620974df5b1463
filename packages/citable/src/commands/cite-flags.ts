import { repairNames, type AskedForm } from "@citable/guides";
import { CallError } from "../command-line/failure.ts";
import type { Format } from "../print/citation.ts";
import type { SourceFlags } from "./captured-sources.ts";

/** The flags of `citable cite`. */
export interface CiteFlags extends SourceFlags {
  readonly style: string;
  readonly form: AskedForm;
  readonly format: Format;
  readonly locale?: string;
  readonly accessed?: string;
  readonly exact?: boolean;
  /** Names of repairs, parted by commas. */
  readonly without?: string;
  readonly stylesFrom?: string;
}

/** The repairs to leave out. @throws CallError for a name that no repair has */
export function repairsWithout({ without }: CiteFlags): readonly string[] {
  const names = (without ?? "").split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  const known = repairNames();
  for (const name of names) {
    if (!known.includes(name)) throw new CallError(`No repair is called “${name}”; there are ${known.join(", ")}.`);
  }
  return names;
}
