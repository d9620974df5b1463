import type { Issue } from "@citable/model";
import type { CaptureOptions } from "../capture-result.ts";
import { typeOfWork } from "../text/work-type.ts";
import { comparable } from "../merge/agreement.ts";
import type { Candidate } from "../merge/candidate.ts";
import type { ReadSource } from "../references/listed-work.ts";
import { missingFacts } from "../merge/missing.ts";
import { recordFrom } from "../merge/record.ts";
import { readAddress } from "./address.ts";
import { readAuthors } from "./authors-on-page.ts";
import { chooseSite } from "./choose-site.ts";
import { readCoins } from "./coins.ts";
import { readDates } from "./dates-on-page.ts";
import { asHeadword, asHeadwordTitle } from "./headword.ts";
import { type Headline, readHeadline } from "./headline.ts";
import { readImprint } from "./imprint.ts";
import { readJsonLd } from "./json-ld.ts";
import { readKind } from "./kind-of-page.ts";
import { declaredLanguage, languageOfPage, readLanguages } from "./languages-on-page.ts";
import { readMarkedNodes } from "./marked-nodes.ts";
import { readMetaTags } from "./meta-tags.ts";
import type { PageFacts } from "./page-facts.ts";
import { parsePage } from "./parse-page.ts";
import { readReferenceWork } from "./reference-work.ts";
import { subjectsAmong } from "./schema-org.ts";
import { readSchemaFields } from "./schema-fields.ts";
import { readScholarly } from "./scholarly.ts";
import type { SiteName } from "./site-name.ts";
import { readSiteNames } from "./site-names.ts";
import { languageOfText } from "./text-language.ts";
import { titleCandidates } from "./title-candidates.ts";
import { namedAuthor } from "./named-author.ts";
import { citeBoxLines, readVisibleEntry, signatureBelowText, type VisibleEntry } from "./visible-entry.ts";
import { visibleText } from "./visible-text.ts";
import { readPublisher, readWork, siteAsWork } from "./work-of-page.ts";
import { captureIssue } from "../words/capture-issue.ts";

/** Reads a saved page: its metadata and what it shows, merged into one record. */
export function captureHtml(text: string, options: CaptureOptions): ReadSource {
  const page = parsePage(text);
  const meta = readMetaTags(page);
  const linked = readJsonLd(page);
  const address = readAddress(page, meta, options.url);
  const visible = visibleText(page);
  const textLanguage = languageOfText(visible);
  const citeBox = citeBoxLines(visible.lines);
  const facts: PageFacts = {
    page,
    meta,
    linked,
    subjects: subjectsAmong(linked.nodes),
    markedSubjects: subjectsAmong(readMarkedNodes(page)),
    visible,
    citeBox,
    address: address.url,
    language: languageOfPage(declaredLanguage(page, meta), textLanguage),
    textLanguage,
  };
  const entry = readVisibleEntry(facts);
  const said = readRecord(facts, readSiteNames(facts), entry);
  const candidates = [...said.candidates, ...address.candidates];
  const hasTitle = candidates.some(({ reading }) => reading.kind === "text" && reading.field === "title");
  const record = recordFrom(candidates, "webpage", [...linked.issues, ...entry.issues, ...said.issues]);
  const captured = {
    kind: "html",
    text,
    records: hasTitle ? [record] : [],
    references: [],
    seeAlso: entry.seeAlso,
    notes: entry.notes,
    missing: hasTitle ? missingFacts(record.item) : [],
    issues: hasTitle ? [] : [noTitle],
  } as const;
  return { captured, listed: entry.listed };
}

const noTitle: Issue = captureIssue(
  { code: "nothing-citable", severity: "warning" },
  "The page states no title, neither in its head nor in a headline; save the whole page, or copy its text.",
  {},
);

interface SaidOfPage {
  readonly candidates: readonly Candidate[];
  readonly issues: readonly Issue[];
}

function readRecord(facts: PageFacts, sites: readonly SiteName[], entry: VisibleEntry): SaidOfPage {
  const headline = readHeadline(facts, sites);
  const ownSites = sites.filter((site) => !isPartOfTitle(site, headline));
  const site = chooseSite(facts, ownSites);
  const works = worksOf(facts, headline, entry, site);
  const kinds = readKind(facts, works, site);
  const isEntry = typeOfWork(works).length > 0;
  const isDictionary = kinds.some(({ reading }) => reading.kind === "type" && reading.type === "entry-dictionary");
  const authors = readAuthors(facts, headline, sites);
  const candidates = [
    ...(isEntry ? [...signatureBelowText(facts), ...namedAuthor(facts), ...readImprint(facts, works)] : []),
    ...titleCandidates(facts, isDictionary ? asHeadword(headline) : headline),
    ...authors.candidates,
    ...readDates(facts, headline, isEntry || isDictionary),
    ...readLanguages(facts),
    ...readScholarly(facts),
    ...readSchemaFields(facts),
    ...readCoins(facts),
    ...(isDictionary ? works.map(asHeadwordTitle) : works),
    ...readPublisher(facts, ownSites, site),
    ...kinds,
  ];
  return { candidates, issues: authors.issues };
}

/** The work by its metadata, by the entry's own words, by the page's own citations; failing these, the site. */
function worksOf(
  facts: PageFacts,
  headline: Headline | undefined,
  entry: VisibleEntry,
  site: readonly SiteName[],
): readonly Candidate[] {
  const stated = readWork(facts);
  const said = [...(stated.length > 0 ? [] : readReferenceWork(facts, headline)), ...entry.candidates];
  const sources = printedSites(entry);
  const works = [...stated, ...said].filter(
    ({ reading }) =>
      reading.kind !== "text" || reading.field !== "container-title" || !sources.has(comparable(reading.text)),
  );
  const isStated = works.some(({ reading }) => reading.kind === "text" && reading.field === "container-title");
  return isStated ? works : [...works, ...siteAsWork(facts, site)];
}

/** A citation that tells the work from the site it is read on knows that the site is not the work. */
function printedSites(entry: VisibleEntry): ReadonlySet<string> {
  return new Set(
    entry.candidates.flatMap(({ reading }) =>
      reading.kind === "text" && reading.field === "source" ? [comparable(reading.text)] : [],
    ),
  );
}

/** No site is called as one of its pages is, and what follows a dash in a page's title may belong to the title itself. */
function isPartOfTitle({ signal, name }: SiteName, headline: Headline | undefined): boolean {
  const title = comparable(headline?.title ?? "");
  const site = comparable(name);
  return (
    site === title || (signal === "title suffix" && (title.includes(site) || (title !== "" && site.includes(title))))
  );
}
