import type { CaptureResult } from "@citable/capture";
import type { Item } from "@citable/model";

/** Why a source has nothing to cite. */
export interface NothingCitable {
  /** There was something, but all of it was faulty: the source is to be corrected, not chosen anew. */
  readonly faulty: boolean;
  /** One sentence. */
  readonly sentence: string;
  /** What was noticed all the same. */
  readonly noticed: readonly string[];
}

/** Says so if nothing in a captured source can be cited; undefined if something can. */
export function nothingCitable(captured: CaptureResult): NothingCitable | undefined {
  const { records, issues, kind } = captured;
  if (records.some(({ item }) => statesSomething(item))) return undefined;
  const all = [...issues, ...records.flatMap((record) => record.issues)];
  const lost = all.filter(({ severity }) => severity === "error");
  const reason = all.find(({ code }) => code === "nothing-citable");
  const sentence =
    reason?.message ?? (kind === "csl-json" ? noItem(lost) : kind === "records" ? noRecord(lost) : nothingStated);
  const noticed = all.filter(
    (issue) => issue !== reason && issue.severity !== "note" && !sentence.includes(issue.message),
  );
  return { faulty: lost.length > 0, sentence, noticed: noticed.map(({ message }) => message) };
}

const nothingStated = "There is nothing to cite: no title, author or source is stated.";

function noItem(lost: readonly { readonly message: string }[]): string {
  const [first] = lost;
  if (first === undefined) return "There is nothing to cite: no item of CSL-JSON in it states anything.";
  return `There is nothing to cite: nothing of its CSL-JSON is usable. ${first.message}`;
}

function noRecord([first]: readonly { readonly message: string }[]): string {
  return `There is nothing to cite: no record in it states anything.${first === undefined ? "" : ` ${first.message}`}`;
}

/** Whether an item has anything that a citation could print. */
export function statesSomething({ fields, names, dates }: Item): boolean {
  return [fields, names, dates].some((facts) => Object.keys(facts).length > 0);
}
