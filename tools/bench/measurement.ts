/** The CPU time of one task with one style, or why there is none. */
export interface Measurement {
  readonly style: string;
  readonly task: string;
  readonly milliseconds?: number;
  readonly error?: string;
}

/** One line, its fields parted by tabs. */
export function printMeasurement({ style, task, milliseconds, error = "" }: Measurement): string {
  return [style, task, milliseconds?.toFixed(3) ?? "", error.replaceAll(/\s+/gu, " ")].join("\t");
}

export function readMeasurement(line: string): Measurement {
  const [style = "", task = "", milliseconds = "", error = ""] = line.split("\t");
  return { style, task, ...(milliseconds === "" ? { error } : { milliseconds: Number(milliseconds) }) };
}
