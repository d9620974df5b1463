import type { IndependentStyle, NameOptions } from "@citable/csl";
import { rewriteStyle } from "@citable/styles";
import type { HouseOptions } from "./house-style.ts";

/** Sets the house's options, also where a name of the style has its own. */
export function withOptions(style: IndependentStyle, options: HouseOptions): IndependentStyle {
  const { citation, bibliography, pageRangeFormat, repeatedAuthor } = options;
  const forced = new Set([...Object.keys(citation), ...Object.keys(bibliography)]);
  const freed = forced.size === 0 ? style : withoutOwn(style, forced);
  const area = freed.bibliography && {
    ...freed.bibliography,
    nameOptions: { ...freed.bibliography.nameOptions, ...bibliography },
    ...(repeatedAuthor !== undefined && {
      subsequentAuthorSubstitute: repeatedAuthor === "" ? undefined : repeatedAuthor,
    }),
  };
  return {
    ...freed,
    options: { ...freed.options, ...(pageRangeFormat && { pageRangeFormat }) },
    citation: { ...freed.citation, nameOptions: { ...freed.citation.nameOptions, ...citation } },
    bibliography: area,
  };
}

/** Options of single names would go before those of the whole. */
function withoutOwn(style: IndependentStyle, forced: ReadonlySet<string>): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "names" || element.name === undefined) return element;
    const own = Object.entries(element.name.options);
    if (!own.some(([key]) => forced.has(key))) return element;
    const options: NameOptions = Object.fromEntries(own.filter(([key]) => !forced.has(key)));
    return { ...element, name: { ...element.name, options } };
  });
}
