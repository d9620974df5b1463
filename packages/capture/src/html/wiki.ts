import { type MetaTag, tagsNamed } from "./meta-tags.ts";
import { attribute, type PageElement } from "./page.ts";
import type { PageFacts } from "./page-facts.ts";

/** The tag by which the software of a wiki says what it is. */
export function wikiGenerator(facts: PageFacts): MetaTag | undefined {
  return tagsNamed(facts.meta, ["generator"]).find(({ content }) => /mediawiki|dokuwiki|xwiki|foswiki/i.test(content));
}

/** MediaWiki also names itself in the class of the body, which saved pages keep more often than the generator. */
export function isWikiPage(facts: PageFacts): boolean {
  return wikiGenerator(facts) !== undefined || wikiBody(facts) !== undefined;
}

export function wikiBody(facts: PageFacts): PageElement | undefined {
  return facts.page.named("body").find((body) => /(?:^|\s)mediawiki(?:\s|$)/.test(attribute(body, "class") ?? ""));
}
