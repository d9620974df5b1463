import { faults, faultsOf, type Fault } from "./count.ts";
import { sampleEntries, type EntryForm } from "./entries.ts";
import type { PrintedEntry, Printer } from "./printer.ts";

/** How often each fault was found in each form of the entry. */
export interface Tally {
  readonly styles: number;
  /** Styles that could not be used at all, with the reason. */
  readonly failed: readonly string[];
  readonly counts: ReadonlyMap<EntryForm, ReadonlyMap<Fault, number>>;
}

/** A fault where it was found. */
export interface Finding {
  readonly id: string;
  readonly form: EntryForm;
  readonly fault: Fault;
  readonly printed: PrintedEntry;
}

/** Prints the sample entry in every style and counts what is wrong; a style that fails prints nothing. */
export async function tally(
  ids: readonly string[],
  printer: Printer,
  found: (finding: Finding) => void = () => {},
): Promise<Tally> {
  const counts = new Map(sampleEntries.map(({ form }) => [form, new Map<Fault, number>()]));
  const failed: string[] = [];
  for (const id of ids) {
    const results = await printAll(id, printer);
    if (typeof results === "string") failed.push(`${id}: ${results}`);
    for (const [index, { form }] of sampleEntries.entries()) {
      const printed = typeof results === "string" ? nothing(form) : (results[index] ?? nothing(form));
      const map = counts.get(form);
      for (const fault of printed.faults) {
        map?.set(fault, (map.get(fault) ?? 0) + 1);
        found({ id, form, fault, printed });
      }
    }
  }
  return { styles: ids.length, failed, counts };
}

interface CheckedEntry extends PrintedEntry {
  readonly faults: readonly Fault[];
}

/** A style that cannot be used prints nothing: the work's title, the editor and the rest are lost. */
function nothing(form: EntryForm): CheckedEntry {
  return { text: "", repairs: [], faults: faultsOf("", form, () => "") };
}

async function printAll(id: string, printer: Printer): Promise<readonly CheckedEntry[] | string> {
  try {
    const print = await printer(id);
    return sampleEntries.map(({ form, record }) => {
      const printed = print(record);
      const asChapter = (): string => print({ ...record, item: { ...record.item, type: "chapter" } }).text;
      return { ...printed, faults: faultsOf(printed.text, form, asChapter) };
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The tally as a table in Markdown. */
export function tableOf({ styles, counts }: Tally): string {
  const lines = [`| form of the entry | ${faults.join(" | ")} |`, `| --- ${"| ---: ".repeat(faults.length)}|`];
  for (const [form, map] of counts) {
    const cells = faults.map((fault) => {
      const count = map.get(fault) ?? 0;
      return `${((100 * count) / styles).toFixed(1)} % (${count})`;
    });
    lines.push(`| ${form} | ${cells.join(" | ")} |`);
  }
  return lines.join("\n");
}
