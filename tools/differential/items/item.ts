/** An item in CSL-JSON, as both processors read it. */
export type TrialItem = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

export type TrialName = Readonly<Record<string, string | boolean>>;

/** "Ada Lovelace" → family and given; a name without a space has only a family name. */
export function person(name: string): TrialName {
  const space = name.lastIndexOf(" ");
  return space < 0 ? { family: name } : { family: name.slice(space + 1), given: name.slice(0, space) };
}

/** Several names, parted by semicolons. */
export function people(names: string): readonly TrialName[] {
  return names.split("; ").map(person);
}

export function organization(name: string): TrialName {
  return { literal: name };
}

type Parts = readonly number[];

export function date(...parts: Parts): { readonly "date-parts": readonly Parts[] } {
  return { "date-parts": [parts] };
}

export function range(start: Parts, end: Parts): { readonly "date-parts": readonly Parts[] } {
  return { "date-parts": [start, end] };
}
