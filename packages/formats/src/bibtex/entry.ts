/** One entry of a .bib file, its values joined and its macros put in, but with LaTeX and braces as they were. */
export interface BibEntry {
  /** In lower case: "article". */
  readonly type: string;
  /** Undefined where the file gives none. */
  readonly key: string | undefined;
  /** By their names in lower case; of a field that stands twice the first counts, as in BibTeX. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where its @ stands, from 0. */
  readonly offset: number;
}
