import { cleanWords } from "./meta-tags.ts";
import { attribute, type PageElement, textOf } from "./page.ts";
import { wordsPlace } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { type SiteName, siteName as site } from "./site-name.ts";

/** The names that a reader sees: after the page's title, in the link that leads home, in the copyright line. */
export function shownSiteNames(facts: PageFacts): readonly SiteName[] {
  return [...titleParts(facts), ...homeLinks(facts), ...copyrightLine(facts)];
}

const separator = /\s+[|–—·•»«:/-]+\s+|\s*[|｜»«]\s*/;

/** What stands after the last (or before the first) separator of the page's title. */
function titleParts(facts: PageFacts): readonly SiteName[] {
  const [element] = facts.page.named("title").filter((each) => each.region !== "hidden");
  const words = element === undefined ? "" : cleanWords(textOf(element, 200));
  const parts = words.split(separator).filter((each) => each.trim() !== "");
  const last = parts.at(-1);
  if (element === undefined || last === undefined || parts.length < 2 || last.length > 60) return [];
  // The end of a bracket that has a dash in it is the end of no name.
  if (last.includes(")") && !last.includes("(")) return [];
  return [site("title suffix", last.trim(), wordsPlace(element))];
}

/** The link that leads home, by its words or its logo's. */
function homeLinks(facts: PageFacts): readonly SiteName[] {
  const origin = facts.address?.origin ?? "/";
  const home = facts.page
    .named("a")
    .slice(0, 60)
    .filter((element) => {
      const href = attribute(element, "href")?.replace(/\/$/, "");
      return href !== undefined && (href === "" || href === origin) && element.region !== "hidden";
    });
  return home.slice(0, 4).flatMap((element) => {
    const words = withoutDirections(linkWords(element));
    const isName = /\p{L}{2}/u.test(words) && words.length < 40 && !noName.test(words);
    return isName ? [site("home link", words, wordsPlace(element))] : [];
  });
}

/** A link's words, its picture's, or those it has for readers who do not see it. */
export function linkWords(element: PageElement): string {
  const shown = cleanWords(textOf(element, 20));
  if (shown !== "") return shown;
  const logo = picture(element, 4);
  const said = [logo === undefined ? undefined : attribute(logo, "alt")];
  for (const name of ["aria-label", "title"] as const) said.push(attribute(element, name));
  return cleanWords(said.find((each) => each !== undefined && each.trim() !== "") ?? "");
}

function picture(element: PageElement, depth: number): PageElement | undefined {
  for (const child of element.children) {
    if (child.kind !== "element") continue;
    const found = child.name === "img" ? child : depth > 0 ? picture(child, depth - 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const noName = /^(?:home|homepage|home page|start|startseite|logo|menu|accueil|inicio|главная|首页|ホーム|skip.*)$/i;

/** "Zur River News Startseite", "River News Logo", "Back to River News": only the name stays. */
function withoutDirections(words: string): string {
  return words
    .replace(
      /^(?:zur(?:ück)?\s+(?:zur\s+)?startseite(?:\s+(?:von|der|des))?|(?:link|go|back|return)\s+to(?:\s+the)?|logo(?:\s+(?:of|von|der|de|du))?|zur|homepage\s+(?:of|von))\s+/i,
      "",
    )
    .replace(
      /\s*[-–|:,]?\s*(?:logo|home\s?page|home|(?:zur(?:ück)?\s+)*startseite|front\s?page|page d.accueil|홈|トップページ)$/i,
      "",
    )
    .trim();
}

const copyrightWords =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*(?:[-–]\s*\d{2,4})?,?\s*)?(?:by\s+)?(\p{L}[^|•·.,;©()\d]{2,40})/iu;

/** "© 2026 River News": the holder of the rights is the site or its publisher. */
function copyrightLine(facts: PageFacts): readonly SiteName[] {
  const { lines } = facts.visible;
  for (const line of lines.slice(-60)) {
    const name = line.text.length > 200 ? undefined : copyrightWords.exec(line.text)?.[1]?.trim();
    if (name === undefined || /^(?:all rights|alle rechte|copyright)/i.test(name)) continue;
    const at = line.start + line.text.indexOf(name);
    const { start, end } = facts.visible.placeOf(at, at + name.length);
    return [
      site(
        "copyright line",
        name.replace(
          /[\s–-]+$|\s+(?:all rights.*|alle rechte.*|(?:privacy|cookies?|terms|legal|imprint|impressum|datenschutz)\b.*|Inc|LLC|Ltd|GmbH|AG|Verlag)$/i,
          "",
        ),
        {
          selector: "body",
          start,
          end,
        },
      ),
    ];
  }
  return [];
}
