import { linesOf } from "./lines.ts";

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const heading =
  /^(?:\d{0,2}\.?\s*|[IVX]+\.\s*|#{1,4}\s*|\*{1,2})(?:(?:list of |selected |cited |further |primary |secondary )*(?:references?|bibliography|works cited|works consulted|literature(?: cited)?|sources?|further reading|reading list)|(?:verwendete )?literatur(?:verzeichnis|hinweise)?|quellen(?:verzeichnis)?|bibliographie|références(?: bibliographiques)?|bibliografía|referencias(?: bibliográficas)?|obras citadas|bibliografia|riferimenti bibliografici|referências(?: bibliográficas)?|literatuur(?:lijst)?|litteratur(?:liste|förteckning)?|referenser|källor|список литературы|литература|библиография|参考文献|引用文献|참고문헌)\s*[:.]?\**$/iu;

const ending =
  /^(?:\d{0,2}\.?\s*|[A-Z]\.\s*|#{1,4}\s*)(?:appendi(?:x|ces)\b.*|acknowledge?ments?|about the authors?|anhang\b.*|annexes?|figures?|tables?|notes?|endnotes|anmerkungen|index|supplementary.*|author contributions.*|conflicts? of interest.*|external links|see also|navigation menu)\s*[:.]?$/iu;

/** The part of a text that lists its references: what stands under the last heading that says so. */
export function findReferenceSection(text: string): Stretch | undefined {
  const lines = linesOf(text);
  const at = lines.findLastIndex((line) => line.text.length < 60 && heading.test(line.text));
  const first = lines[at + 1];
  if (at === -1 || first === undefined) return undefined;
  const rest = lines.slice(at + 1);
  const stop = rest.findIndex((line) => line.text.length < 60 && ending.test(line.text));
  const last = stop === -1 ? lines.at(-1) : rest[stop - 1];
  return last === undefined ? undefined : { start: first.start - first.indent, end: last.end };
}
