import type { PageAttribute, Region } from "./page.ts";

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
const furnitureWords =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|side-bar|footer|breadcrumbs?|related|recommend(?:ed|ations?)|teasers?|widget|widgets|promo|cookie|consent|modal|popup|newsletter|share|sharing|social|advert(?:isement)?|ads?|sponsored|popular|trending|more-?news|read-?more|outbrain|taboola|pagination|toc|search|subscribe|login|banner)(?=$|[\s_\d-])/i;

/** The region of an element by its name and its class, id and role; what is inside furniture stays furniture. */
export function regionOf(name: string, attributes: readonly PageAttribute[], parent: Region): Region {
  if (parent === "hidden" || hiddenTags.has(name)) return "hidden";
  if (parent === "comments") return "comments";
  const words = whole.has(name) ? "" : describing(attributes);
  if (words !== "" && commentWords.test(words)) return "comments";
  if (parent === "furniture" || furnitureTags.has(name)) return "furniture";
  return words !== "" && furnitureWords.test(words) ? "furniture" : "content";
}

function describing(attributes: readonly PageAttribute[]): string {
  let words = "";
  for (const { name, value } of attributes) {
    if (name === "class" || name === "id" || name === "role") words += ` ${value}`;
  }
  return words;
}
