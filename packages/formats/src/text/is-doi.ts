/** Whether a text is a DOI and nothing else (ISO 26324). */
export function isDoi(text: string): boolean {
  return /^10\.\d{4,9}\/\S+$/.test(text.trim());
}
