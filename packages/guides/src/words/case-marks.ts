const opening = '<span class="nocase">';
const closing = "</span>";

/** Marks text whose case no style may change, in the inline markup of CSL-JSON. */
export function keepCase(text: string): string {
  return `${opening}${text}${closing}`;
}

/** Whether all of a field is already marked so. */
export function isCaseKept(field: string): boolean {
  return field.startsWith(opening) && field.indexOf(closing) === field.length - closing.length;
}

/** A field cut into what may change its case and what may not: kept parts, and markup. */
export function casePieces(field: string): readonly { readonly text: string; readonly fixed: boolean }[] {
  return field
    .split(/(<span class="nocase">.*?<\/span>|<\/?[a-z]+[^<>]*>)/)
    .flatMap((text, index) => (text === "" ? [] : [{ text, fixed: index % 2 === 1 }]));
}
