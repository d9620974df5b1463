import type { Issue } from "../issue.ts";
import { issueSaying, type IssueMaker } from "../issue-saying.ts";
import { jsonKind } from "../json.ts";
import type { Filling } from "../sentence.ts";
import type { ItemPhrase } from "./german.ts";

/** The place in the JSON being read, and the issues met on the way. */
export interface Reading {
  readonly path: string;
  readonly issues: Issue[];
}

export function within(reading: Reading, key: string | number): Reading {
  return new Inner(reading, key);
}

/** Most values have no issue, so that nobody asks for their paths. */
class Inner implements Reading {
  readonly issues: Issue[];
  readonly #around: Reading;
  readonly #key: string | number;

  constructor(around: Reading, key: string | number) {
    this.issues = around.issues;
    this.#around = around;
    this.#key = key;
  }

  get path(): string {
    const key = this.#key;
    const step =
      typeof key === "number" ? `[${key}]` : /^[A-Za-z_][\w-]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    return (this.#around.path + step).replace(/^\./, "");
  }
}

/** Reports what is wrong at the place that is read. */
export function report<Text extends ItemPhrase>(
  reading: Reading,
  kind: Pick<Issue, "code" | "severity">,
  text: Text,
  words: Filling<Text, ItemPhrase>,
): undefined {
  const { path } = reading;
  reading.issues.push(itemIssue(path === "" ? kind : { ...kind, path }, text, words));
}

/** Makes what there is to tell of an item. */
export const itemIssue: IssueMaker<ItemPhrase> = issueSaying;

type Expected = Extract<ItemPhrase, `a${"" | "n"} ${string}` | `text${string}`>;

export function reportWrongType(reading: Reading, value: unknown, expected: Expected): undefined {
  const kind = { code: "wrong-type", severity: "error" } as const;
  const words = { path: reading.path === "" ? (["The value"] as const) : reading.path, expected: [expected] as const };
  const said = [jsonKind(value)];
  if (typeof value !== "boolean" && typeof value !== "number")
    return report(reading, kind, "{path} is {kind}, not {expected}: it is left out.", { ...words, kind: said });
  const filled = { ...words, kind: said, value: String(value) };
  return report(reading, kind, "{path} is {kind} {value}, not {expected}: it is left out.", filled);
}
