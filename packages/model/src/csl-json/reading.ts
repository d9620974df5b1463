import type { Issue } from "../issue.ts";
import { jsonKind } from "../json.ts";

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

export function report(reading: Reading, issue: Pick<Issue, "code" | "severity" | "message">): undefined {
  reading.issues.push(reading.path === "" ? issue : { ...issue, path: reading.path });
}

export function reportWrongType(reading: Reading, value: unknown, expected: string): undefined {
  const where = reading.path === "" ? "The value" : reading.path;
  const message = `${where} is ${jsonKind(value)}, not ${expected}: it is left out.`;
  report(reading, { code: "wrong-type", severity: "error", message });
}
