/** Whether a text is a DOI and nothing else (ISO 26324). */
export function isDoi(text: string): boolean {
  return /^10\.\d{4,9}\/\S+$/.test(text.trim());
}

/** A DOI without what people write before it: "doi:10.1000/182", "https://doi.org/10.1000/182", "10.1000/182 [doi]". */
export function bareDoi(text: string): string {
  if (text.startsWith("10.") && !text.endsWith("]")) return text;
  return text
    .trim()
    .replace(/^(?:info:)?(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi[:/]?\s*)+(?=10\.)|\s*\[doi\]$/gi, "");
}
