import type { PageAttribute, PageElement, Region } from "./page.ts";

const hiddenTags: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "svg",
  "noscript",
  "iframe",
  "object",
  "select",
  "textarea",
  "button",
  "math",
  "rt",
  "rp",
]);
const furnitureTags: ReadonlySet<string> = new Set(["nav", "footer", "aside", "form"]);
/** Elements whose classes describe the page ("has-sidebar"), not themselves. */
const whole: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);

const commentWords =
  /(?:^|[\s_-])(?:comments?|commentlist|kommentare?|disqus|respond|replies|comentarios|commentaires)(?=$|[\s_\d-])/i;
/** Words of furniture, and those of comments: most classes are neither. */
const otherWords =
  /(?:^|[\s_-])(?:comments?|commentlist|kommentare?|disqus|respond|replies|comentarios|commentaires|nav|navbar|navigation|menu|sidebar|side-bar|footer|breadcrumbs?|related|recommend(?:ed|ations?)|teasers?|widget|widgets|promo|cookie|consent|modal|popup|newsletter|share|sharing|social|advert(?:isement)?|ads?|sponsored|popular|trending|more-?news|read-?more|outbrain|taboola|pagination|toc|search|subscribe|login|banner)(?=$|[\s_\d-])/i;

/** What classes, ids and roles say; a page repeats few of them many times, so that each is looked at once. */
export type RememberedWords = Map<string, Region>;

function regionOfWords(words: string, remembered: RememberedWords): Region {
  const known = remembered.get(words);
  if (known !== undefined) return known;
  const region = !otherWords.test(words) ? "content" : commentWords.test(words) ? "comments" : "furniture";
  remembered.set(words, region);
  return region;
}

/** The region of an element by its name and its class, id and role; what is inside furniture stays furniture. */
export function regionOf(
  { name, attributes }: Pick<PageElement, "name" | "attributes">,
  parent: Region,
  remembered: RememberedWords,
): Region {
  if (parent === "hidden" || hiddenTags.has(name)) return "hidden";
  if (parent === "comments") return "comments";
  const own = whole.has(name) ? "content" : described(attributes, remembered);
  if (own === "comments") return "comments";
  return parent === "furniture" || furnitureTags.has(name) ? "furniture" : own;
}

/** What class, id and role together say: comments before furniture. */
function described(attributes: readonly PageAttribute[], remembered: RememberedWords): Region {
  let region: Region = "content";
  for (const { name, value } of attributes) {
    if (name !== "class" && name !== "id" && name !== "role") continue;
    const said = regionOfWords(value, remembered);
    if (said === "comments") return said;
    if (said === "furniture") region = said;
  }
  return region;
}
