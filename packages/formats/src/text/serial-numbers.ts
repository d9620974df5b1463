/** Whether a text begins with an ISBN, of ten digits or thirteen. */
export function isIsbn(text: string): boolean {
  return /^(?:97[89])?\d{9}[\dX]$/i.test(text.replaceAll(/[\s-]/g, "").slice(0, 13)) || /^(?:97[89][\s-]?)/.test(text);
}

/** Whether a text begins with an ISSN. */
export function isIssn(text: string): boolean {
  return /^\d{4}-?\d{3}[\dX]\b/i.test(text.trim()) && !isIsbn(text);
}

/** Numbers without the words that catalogues put behind them: "0385324502 (alk. paper)", "1932-6208 (ISSN)". */
export function withoutQualifiers(numbers: string): string {
  if (!numbers.includes("(")) return numbers;
  return numbers.replaceAll(/\s*\([^()]*\)\s*:?/g, " ").replaceAll(/ +(?=[;,]|$)|^ +/g, "");
}
