import type { CaptureOptions, CaptureResult } from "../capture-result.ts";
import { comparable } from "../merge/agreement.ts";
import type { Candidate } from "../merge/candidate.ts";
import { missingFacts } from "../merge/missing.ts";
import { recordFrom } from "../merge/record.ts";
import { readAddress } from "./address.ts";
import { readAuthors } from "./authors-on-page.ts";
import { readCoins } from "./coins.ts";
import { readDates } from "./dates-on-page.ts";
import { type Headline, readHeadline } from "./headline.ts";
import { readJsonLd } from "./json-ld.ts";
import { readKind } from "./kind-of-page.ts";
import { declaredLanguage, readLanguages } from "./languages-on-page.ts";
import { readMetaTags } from "./meta-tags.ts";
import type { PageFacts } from "./page-facts.ts";
import { parsePage } from "./parse-page.ts";
import { readScholarly } from "./scholarly.ts";
import type { SiteName } from "./site-name.ts";
import { readSiteNames } from "./site-names.ts";
import { titleCandidates } from "./title-candidates.ts";
import { readVisibleEntry, type VisibleEntry } from "./visible-entry.ts";
import { visibleText } from "./visible-text.ts";
import { readPublisher, readWork } from "./work-of-page.ts";

/** Reads a saved page: its metadata and what it shows, merged into one record. */
export function captureHtml(text: string, options: CaptureOptions): CaptureResult {
  const page = parsePage(text);
  const meta = readMetaTags(page);
  const linked = readJsonLd(page);
  const address = readAddress(page, meta, options.url);
  const language = declaredLanguage(page, meta);
  const facts: PageFacts = { page, meta, linked, visible: visibleText(page), address: address.url, language };
  const entry = readVisibleEntry(facts);
  const candidates = [...readRecord(facts, readSiteNames(facts), entry), ...address.candidates];
  const hasTitle = candidates.some(({ reading }) => reading.kind === "text" && reading.field === "title");
  const record = recordFrom(candidates, "webpage", [...linked.issues, ...entry.issues]);
  return {
    kind: "html",
    text,
    records: hasTitle ? [record] : [],
    references: entry.references,
    seeAlso: entry.seeAlso,
    notes: entry.notes,
    missing: hasTitle ? missingFacts(record.item) : [],
    issues: hasTitle ? [] : [noTitle],
  };
}

const noTitle = {
  code: "nothing-citable",
  severity: "warning",
  message: "The page states no title, neither in its head nor in a headline; save the whole page, or copy its text.",
} as const;

function readRecord(facts: PageFacts, sites: readonly SiteName[], entry: VisibleEntry): readonly Candidate[] {
  const headline = readHeadline(facts, sites);
  const ownSites = sites.filter((site) => !isPartOfTitle(site, headline));
  const works = [...readWork(facts, ownSites), ...entry.candidates];
  return [
    ...titleCandidates(facts, headline),
    ...readAuthors(facts, headline, sites),
    ...readDates(facts, headline),
    ...readLanguages(facts),
    ...readScholarly(facts),
    ...readCoins(facts),
    ...works,
    ...readPublisher(facts, ownSites),
    ...readKind(facts, works),
  ];
}

/** What follows a dash in the page's title is no site's name when it belongs to the title itself. */
function isPartOfTitle({ signal, name }: SiteName, headline: Headline | undefined): boolean {
  return signal === "title suffix" && comparable(headline?.title ?? "").includes(comparable(name));
}
