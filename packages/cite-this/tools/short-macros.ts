/**
 * A style's file with its macros called by number: what their writer called them is not read by anybody who cites, and
 * the names of three styles' macros take a kilobyte of the element.
 * @param text as `printStyleFile` writes it
 */
export function withShortMacros(text: string): string {
  const numbers = new Map<unknown, string>();
  const numbered = (name: unknown): string => {
    const number = numbers.get(name) ?? numbers.size.toString(36);
    numbers.set(name, number);
    return number;
  };
  const file: unknown = JSON.parse(text, (key, value: unknown) => {
    if (key === "macros" && Array.isArray(value)) return value.map((entry: unknown) => renamed(entry, numbered));
    return isCall(value) ? { ...value, name: numbered(value.name) } : value;
  });
  return JSON.stringify(file);
}

/** An entry of the style's macros: its name and its elements. */
function renamed(entry: unknown, numbered: (name: unknown) => string): unknown {
  return Array.isArray(entry) ? entry.map((part: unknown, index) => (index === 0 ? numbered(part) : part)) : entry;
}

function isCall(value: unknown): value is { readonly kind: "macro"; readonly name: unknown } {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "macro" && "name" in value;
}
