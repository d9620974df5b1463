import type { Paint } from "./paint.ts";

interface Example {
  readonly call: string;
  readonly what: string;
}

/** What help is shown of: the program or one of its commands. */
export type HelpPage =
  | "root"
  | "cite"
  | "record"
  | "convert"
  | "styles"
  | "house"
  | "tags"
  | "embed"
  | "check"
  | "serve"
  | "backup";

const all: Readonly<Record<HelpPage, readonly Example[]>> = {
  root: [
    { call: "citable cite entry.txt", what: "in MLA, 9th edition" },
    { call: "citable cite page.html --style chicago-notes@17 --form note", what: "as a footnote" },
    { call: "citable record page.html --evidence", what: "what is known, and where it was read" },
    { call: "citable convert library.bib --to ris", what: "records in another format" },
    { call: "citable styles history", what: "find a style" },
    { call: "citable serve", what: "the same in a browser" },
  ],
  cite: [
    { call: "citable cite entry.txt", what: "an entry for a list of works cited" },
    { call: "citable cite entry.txt --style apa@7 --form in-text", what: "(Author, Year)" },
    { call: "citable cite references.txt --style apa@7", what: "an old bibliography, in another style" },
    { call: "citable cite references.txt --check", what: "and what Crossref or Open Library has otherwise" },
    { call: "citable cite library.json --style chicago-notes@17", what: "a whole bibliography, in its order" },
    { call: "pbpaste | citable cite - --format html", what: "what was just copied" },
    { call: "citable cite library.bib --format rtf > cited.rtf", what: "a document for a word processor" },
    { call: "citable cite entry.txt --style ./my-journal.csl", what: "in a style of your own" },
    { call: "citable cite 10.1000/182 https://example.org/", what: "what an identifier or address stands for" },
    { call: "citable cite entry.txt --language de", what: "with what is missing told in German" },
    { call: "citable cite entry.txt --format json", what: "with the evidence of each field" },
    { call: "citable cite entry.json --style all --format ndjson", what: "in every style, a line each" },
  ],
  record: [
    { call: "citable record page.html > page.json", what: "keep it, correct it, cite it" },
    { call: "citable record entry.txt --evidence", what: "where each field was read" },
    { call: "citable record references.txt --format bibtex", what: "an old bibliography for a reference manager" },
    { call: "citable record entry.txt --references | citable cite -", what: "cite the works that an entry lists" },
    { call: "citable record 10.1000/182 --format bibtex", what: "as an entry of BibTeX" },
  ],
  convert: [
    { call: "citable convert library.bib --to ris -o library.ris", what: "from BibTeX to RIS" },
    { call: "citable convert *.ris --to csl-json > all.json", what: "many files into one" },
    { call: "pbpaste | citable convert - --to bibtex", what: "what was just copied" },
    { call: "citable convert export.txt --from nbib --to bib", what: "where the content does not tell the format" },
  ],
  styles: [
    { call: "citable styles chicago", what: "all editions at hand" },
    { call: "citable styles revue histoire", what: "any words, in any order" },
    { call: "citable styles show apa@7", what: "what is known of it, and how it prints" },
    { call: "citable styles diff mla@8 mla@9", what: "what changed" },
    { call: "citable styles update --from styles.tar.gz", what: "install the official set" },
  ],
  house: [
    { call: "citable house check college.json", what: "what is wrong in it, and where" },
    { call: "citable house diff college.json", what: "what it has otherwise than its base" },
    { call: "citable cite entry.txt --style college.json", what: "cite in it" },
  ],
  tags: [
    { call: "citable tags entry.json", what: "to paste into a page" },
    { call: "citable record page.html | citable tags -", what: "for a page that lacks some" },
  ],
  embed: [
    { call: "citable embed page.html --write", what: "tags and a cite box, in the file itself" },
    { call: "citable embed page.html --record entry.json", what: "for a page that does not state its facts" },
  ],
  check: [
    { call: "citable check site", what: "in a build, before it is published: every page of the folder" },
    { call: "citable check page.html", what: "one page" },
  ],
  serve: [
    { call: "citable serve", what: "prints the address to open" },
    { call: "citable serve --port 8080", what: "at a port of your choice" },
    { call: "citable serve --data ./citable", what: "bibliographies are kept and can be shared" },
    { call: "citable serve --host 0.0.0.0 --data /srv/citable --fetch", what: "for a school, behind its own proxy" },
  ],
  backup: [
    { call: "citable serve backup monday.gz --data ./citable", what: "all that is kept, in one file" },
    { call: "citable serve restore monday.gz --data ./new", what: "into an empty folder" },
    { call: "DATABASE_URL=postgres://… citable serve restore monday.gz", what: "into an empty database" },
  ],
};

const jsonShape = `
--format rtf prints one document for all sources; text, html, markdown, latex, typst, jats and tei a
line for each citation.
--format json prints {record, evidence, citations: [{style, form, text, html, markdown}],
missing: [{field, advice, without?, where?, demand?, rule}],
advice: [{topic, text, rule, wanted?}], repairs: [{name, what, why}],
references: [records]}; records are CSL-JSON. It is one object for one source, and a list of them for several sources or a list of items.
--format ndjson prints a line {style, title, form, text, html, missing, repairs, error?} for each
citation; with --style all, one for each style.`;

const exitCodes = `
Exit codes: 0; 1 nothing citable in a source; 2 it cannot be done as asked.`;

const formatNames = `
Formats: csl-json, csl-yaml, bibtex, biblatex, ris, enw, nbib, coins, endnote-xml, highwire (write only),
schema-org, wikipedia, mods, marcxml, dublin-core, jats, hayagriva, cff, zotero-json, zotero-rdf.

Exit codes: 0; 1 a file has no records; 2 a file cannot be read, or it cannot be done as asked.`;

const notes: Readonly<Partial<Record<HelpPage, string>>> = {
  root: exitCodes,
  cite: jsonShape + "\n" + exitCodes,
  convert: formatNames,
};

/** What stands below the options in a command's help. */
export function examples(page: HelpPage, paint: Paint): string {
  const width = Math.max(...all[page].map(({ call }) => call.length));
  const lines = all[page].map(({ call, what }) => `  ${call.padEnd(width)}  ${paint("quiet", what)}`);
  return (
    ["", paint("heading", "Examples:"), ...lines].join("\n") + (notes[page] === undefined ? "" : `\n${notes[page]}`)
  );
}
