/** The pages of an extent as catalogues state it: "vii, 322 p. : ill. ; 23 cm." are "vii, 322". */
export function pagesOfExtent(extent: string): string {
  const within = /\(([^()]*\d)\s*(?:p|pp|pages|S|Seiten)\b[^()]*\)/.exec(extent)?.[1];
  return (within ?? extent.replace(/\s*[:;].*$/s, "").replace(/(?<=\d\]?)\s*(?:p|pp|pages|S|Seiten)\.?$/, "")).trim();
}
