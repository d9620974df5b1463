import type { Item, Name } from "@citable/model";

/** Templates that were not filled in, values that a program printed by mistake, markup, broken encodings. */
const debris =
  /\{\{|\}\}|\$\{|<%|<\/?[a-z!]|\bundefined\b|\[object |\bNaN\b|^null$|\uFFFD|Ã[\u0080-\u00BF]|â€|&(?:amp|lt|gt|quot|#\d+);/i;

/** Titles that servers give pages without a subject. */
const noTitle =
  /^(?:untitled(?: document| page)?|home(?: page)?|(?:error )?404.*|page not found|document|index|title)$/i;

/** Whether a text must not be shown as part of a citation. */
export function isDebris(text: string): boolean {
  return debris.test(text);
}

/** Why an item must not be cited; undefined when nothing is wrong with it. */
export function faultOf(item: Item): string | undefined {
  const { title } = item.fields;
  if (title === undefined || !/[\p{L}\p{N}]/u.test(title)) return "No title is known.";
  if (noTitle.test(title)) return `“${title}” is no title.`;
  const names = Object.values(item.names).flatMap((list) => list.map(wordsOf));
  const broken = [...Object.values(item.fields).map(withoutMarkup), ...names].find(isDebris);
  if (broken !== undefined) return `“${broken.slice(0, 80)}” is not meant to be read.`;
  const year = yearOf(item);
  return year !== undefined && year > new Date().getFullYear() + 2 ? `The year ${year} is to come.` : undefined;
}

/** The markup that CSL-JSON allows in a field is no debris. */
function withoutMarkup(text: string): string {
  return text.replaceAll(
    /<\/?(?:i|b|sc|sup|sub)>|<span (?:class="nocase"|style="font-variant:\s?small-caps;?")>|<\/span>/g,
    "",
  );
}

function wordsOf(name: Name): string {
  return name.kind === "literal" ? name.literal : [name.given, name.family].filter(Boolean).join(" ");
}

function yearOf({ dates: { issued } }: Item): number | undefined {
  return issued?.kind === "calendar" ? issued.start.year : undefined;
}
