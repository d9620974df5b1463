/**
 * The number that an option was given.
 * @throws TypeError for what is no whole number of up to nine digits
 */
export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new TypeError(`${option} takes whole numbers, and "${text}" is none.`);
}
