import { addTo } from "../mapping/add-to.ts";
import { type Item, printName } from "@citable/model";
import type { Format, Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { finishItem } from "../mapping/item-draft.ts";
import { readMapped, writeMapped } from "../mapping/mapped.ts";
import { type Row, rows, RowTable } from "../mapping/row.ts";
import { escapeText } from "../syntax/html-text.ts";
import { LineReader, LineWriter } from "../text/line-values.ts";
import { withoutMarkup } from "../text/markup.ts";
import { joinPages, splitPages } from "../text/pages.ts";

/** Meta tags of Highwire Press, as Google Scholar asks for them (Inclusion Guidelines for Webmasters, "Indexing"). */
const highwireRows: readonly Row[] = [
  ...rows({ citation_title: "title", citation_author: "author", citation_editor: "editor" }),
  ...rows({ citation_publication_date: "issued" }),
  ...rows({ citation_journal_title: "container-title" }, [
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "review",
    "review-book",
  ]),
  ...rows({ citation_conference_title: "container-title" }, ["paper-conference"]),
  ...rows({ citation_dissertation_institution: "publisher", citation_dissertation_name: "genre" }, ["thesis"]),
  ...rows({ citation_technical_report_institution: "publisher", citation_technical_report_number: "number" }, [
    "report",
  ]),
  ...rows({ citation_patent_number: "number" }, ["patent"]),
  ...rows({ citation_inbook_title: "container-title", citation_series_title: "collection-title" }),
  ...rows({ citation_journal_abbrev: "container-title-short", citation_publisher: "publisher" }),
  ...rows({ citation_volume: "volume", citation_issue: "issue", citation_firstpage: "page" }),
  ...rows({ citation_doi: "DOI", citation_issn: "ISSN", citation_isbn: "ISBN", citation_pmid: "PMID" }),
  ...rows({ citation_public_url: "URL", citation_language: "language", citation_keywords: "keyword" }),
  ...rows({ citation_abstract: "abstract" }),
];
const table = new RowTable(highwireRows);
const reader = new LineReader();

class HighwireWriter extends LineWriter {
  override text(...[text, row]: Parameters<LineWriter["text"]>): readonly string[] {
    return super.text(withoutMarkup(text), row);
  }

  override names(names: Parameters<LineWriter["names"]>[0]): readonly string[] {
    return names.map((name) => printName(name, "inverted"));
  }

  /** Google Scholar wants slashes: "2004/05/07". */
  override date(...[date, row]: Parameters<LineWriter["date"]>): readonly string[] {
    return super
      .date(date, row)
      .map((text) => (/^\d{4}-\d\d(?:-\d\d)?$/.test(text) ? text.replaceAll("-", "/") : text));
  }
}
const writer = new HighwireWriter();

type Tag = readonly [name: string, content: string];

/** The meta tags of one item. */
function tagsOf(item: Item): readonly Tag[] {
  return writeMapped(table, item, writer).flatMap(([name, values]) => {
    const pages = name === "citation_firstpage" ? splitPages(values[0] ?? "") : undefined;
    if (pages !== undefined) return [[name, pages[0]] as const, ["citation_lastpage", pages[1]] as const];
    return values.map((value) => [name, value] as const);
  });
}

/** What a reader of these tags can know again. */
function readTags(item: Item, tags: readonly Tag[]): Item {
  const values = new Map<string, string[]>();
  for (const [name, content] of tags) addTo(values, name, content);
  const { draft } = readMapped(table, item.type, values, reader);
  const page = joinPages(draft.fields.page, values.get("citation_lastpage")?.[0]);
  if (page !== undefined) draft.fields.page = page;
  return finishItem(item.id, item.type, draft);
}

function write(items: readonly Item[]): Written {
  const written = items.map((item) => ({ item, tags: tagsOf(item) }));
  const text = written
    .map(({ tags }) =>
      tags.map(([name, content]) => `<meta name="${name}" content="${escapeText(content)}">\n`).join(""),
    )
    .join("\n");
  return {
    text,
    issues: lossesOf(
      items,
      written.map(({ item, tags }) => readTags(item, tags)),
      "Highwire tags",
    ),
  };
}

/** Highwire tags: `<meta name="citation_title" …>` for the head of a page. Pages are read by @citable/capture. */
export const highwire: Format = {
  name: "highwire",
  label: "Highwire tags",
  extensions: [],
  mediaTypes: [],
  detect: (text) => (/<meta\s[^>]*citation_title/i.test(text.slice(0, 50_000)) ? 0.8 : 0),
  write,
  envelope: {
    open: "",
    between: "\n",
    close: "",
  },
};
