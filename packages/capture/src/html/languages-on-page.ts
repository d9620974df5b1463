import type { Candidate } from "../merge/candidate.ts";
import { type MetaTags, tagsNamed } from "./meta-tags.ts";
import { attribute, type Page } from "./page.ts";
import { attributePlace, pageCandidate, type PagePlace } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { linkedHints } from "./schema-org.ts";
import type { Signal } from "./trust.ts";
import type { TextLanguage } from "./text-language.ts";

/** A BCP 47 tag as pages write it ("de_DE", "EN-us") in its usual form; undefined for what is none. */
function languageTag(words: string): string | undefined {
  const found = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?(?=$|[\s,;._-])/i.exec(words);
  const [code = "", script, region] = [found?.[1]?.toLowerCase(), found?.[2], found?.[3]?.toUpperCase()];
  // Libraries write three letters, also for languages that have two: "eng", "ger" (ISO 639-2).
  const language = code.length === 3 ? Intl.getCanonicalLocales(code)[0] : found?.[1]?.toLowerCase();
  if (language === undefined || ["und", "xx", "mul", "zxx"].includes(language)) return undefined;
  return [language, script, region].filter((part) => part !== undefined).join("-");
}

/** The language by the page's own declarations, before its words are looked at. */
export function declaredLanguage(page: Page, meta: MetaTags): string | undefined {
  const html = page.named("html")[0];
  const words = html === undefined ? undefined : (attribute(html, "lang") ?? attribute(html, "xml:lang"));
  return (
    languageTag(words ?? "") ??
    languageTag(tagsNamed(meta, ["og:locale", "content-language", "language", "dc.language"])[0]?.content ?? "")
  );
}

/** The language in which a page's dates are read: that of its words, where a template declares none or another. */
export function languageOfPage(declared: string | undefined, ofText: TextLanguage | undefined): string | undefined {
  return ofText === undefined || declared?.slice(0, 2) === ofText.tag ? declared : ofText.tag;
}

export function readLanguages(facts: PageFacts): readonly Candidate[] {
  const { page, meta } = facts;
  const stated: (readonly [Signal, string, PagePlace])[] = [];
  const html = page.named("html")[0];
  for (const name of ["lang", "xml:lang"] as const) {
    const value = html === undefined ? undefined : attribute(html, name);
    if (html !== undefined && value !== undefined) stated.push(["html language", value, attributePlace(html, name)]);
  }
  for (const { content, element } of tagsNamed(meta, [
    "og:locale",
    "content-language",
    "language",
    "dc.language",
    "dcterms.language",
    "citation_language",
  ])) {
    stated.push(["open graph locale", content, attributePlace(element, "content")]);
  }
  for (const hint of linkedHints(facts, "inLanguage", "json-ld language"))
    stated.push([hint.signal, hint.words, hint.place]);
  const declared = stated.flatMap(([signal, words, place]) => {
    const text = languageTag(words);
    return text === undefined ? [] : [pageCandidate(page, signal, { kind: "text", field: "language", text }, place)];
  });
  return [...declared, ...wordsOfText(facts, declared)];
}

/** The language of the words, which outweighs a template's forgotten `lang="en"`. */
function wordsOfText(facts: PageFacts, declared: readonly Candidate[]): readonly Candidate[] {
  const { textLanguage } = facts;
  if (textLanguage === undefined) return [];
  const { tag, line } = textLanguage;
  const same = declared.find(({ reading }) => reading.kind === "text" && reading.text.slice(0, 2) === tag);
  const text = same?.reading.kind === "text" ? same.reading.text : tag;
  const { start, end } = facts.visible.placeOf(line.start, Math.min(line.end, line.start + 200));
  return [
    pageCandidate(
      facts.page,
      "words of the text",
      { kind: "text", field: "language", text },
      { selector: "body", start, end },
    ),
  ];
}
