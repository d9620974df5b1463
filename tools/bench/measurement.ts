/** What one task took with one style, or why there is none: milliseconds of CPU, or what the task's name says. */
export interface Measurement {
  readonly style: string;
  readonly task: string;
  readonly value?: number;
  readonly error?: string;
}

/** One line, its fields parted by tabs. */
export function printMeasurement({ style, task, value, error = "" }: Measurement): string {
  return [style, task, value?.toFixed(3) ?? "", error.replaceAll(/\s+/gu, " ")].join("\t");
}

export function readMeasurement(line: string): Measurement {
  const [style = "", task = "", value = "", error = ""] = line.split("\t");
  return { style, task, ...(value === "" ? { error } : { value: Number(value) }) };
}
