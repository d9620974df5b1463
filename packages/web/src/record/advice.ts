/**
 * The advice on a missing fact without its opening sentence, where that only says that the fact is missing: the app
 * shows that already, by the gap itself.
 * @example onlyAdvice("The publisher is not stated. Leave it out.") → "Leave it out."
 */
export function onlyAdvice(advice: string): string {
  const rest = advice.replace(/^[^.]*\bis (?:not stated|known)\.\s*/, "");
  return rest === "" ? advice : rest;
}
