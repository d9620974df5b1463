import { type Format, formatNamed, formats } from "@citable/formats";
import { CallError } from "./failure.ts";

/**
 * The format of that name that can be written.
 * @throws CallError that names those that can be
 */
export function writableFormat(name: string): Format {
  return named(name, "written", (format) => format.write !== undefined);
}

/**
 * The format of that name that can be read.
 * @throws CallError that names those that can be
 */
export function readableFormat(name: string): Format {
  return named(name, "read", (format) => format.read !== undefined);
}

function named(name: string, done: string, can: (format: Format) => boolean): Format {
  const format = formatNamed(name) ?? withEnding(name, can);
  if (format !== undefined && can(format)) return format;
  const names = formats.filter(can).map((each) => each.name);
  const what = format === undefined ? `No format is called “${name}”` : `${format.label} cannot be ${done}`;
  throw new CallError(`${what}; there is ${names.join(", ")}.`);
}

/** People say "bib" and "json", as their files end. */
function withEnding(name: string, can: (format: Format) => boolean): Format | undefined {
  const ending = `.${name.toLowerCase().replace(/^\./, "")}`;
  return formats.find((format) => can(format) && format.extensions.includes(ending));
}
