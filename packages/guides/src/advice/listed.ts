/**
 * Parts as a list in words, without a comma before the last.
 * @example listed(["a", "b", "c"], "and") → "a, b and c"
 */
export function listed(parts: readonly string[], and: string): string {
  const [last = ""] = parts.slice(-1);
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${and} ${last}`;
}
