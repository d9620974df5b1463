import { readCitations, readCites, type SuiteCite, type SuiteStep } from "./suite-citations.ts";

export type Mode = "citation" | "bibliography" | "bibliography-nosort" | "bibliography-header";

/** One test of the CSL test suite. */
export interface Fixture {
  readonly name: string;
  readonly mode: Mode;
  /** The style, as XML. */
  readonly style: string;
  /** The items, as CSL-JSON. */
  readonly items: readonly unknown[];
  /** CITATION-ITEMS: citations, in the order of the document. */
  readonly citationItems?: readonly (readonly SuiteCite[])[];
  /** CITATIONS: edits of a living document, in the order in which they are made. */
  readonly citations?: readonly SuiteStep[];
  /** BIBENTRIES: the ids that are in the bibliography after each update. */
  readonly bibentries?: unknown;
  /** BIBSECTION: which entries to print. */
  readonly bibsection?: unknown;
  /** OPTIONS, ABBREVIATIONS, LANGPARAMS and what else a fixture says to the processor, as it stands. */
  readonly settings: Readonly<Record<string, string>>;
  readonly expected: string;
}

/** A fixture that cannot be read: its name, what is wrong, and in which section. */
class FixtureError extends Error {
  override readonly name = "FixtureError";
}

const modes: readonly Mode[] = ["citation", "bibliography", "bibliography-nosort", "bibliography-header"];
/** Sections that have a field of their own, and those that speak to people. */
const known = new Set([
  "MODE",
  "CSL",
  "INPUT",
  "RESULT",
  "CITATION-ITEMS",
  "CITATIONS",
  "BIBENTRIES",
  "BIBSECTION",
  "VERSION",
  "DESCRIPTION",
  "KEYS",
]);

/** Reads a fixture: sections between `>>=== NAME ===>>` and `<<=== NAME ===<<`, what stands outside is commentary. */
export function parseFixture(name: string, text: string): Fixture {
  const sections = readSections(text);
  const required = (section: string): string => {
    const content = sections.get(section);
    if (content === undefined) throw new FixtureError(`${name}: the section ${section} is missing`);
    return content;
  };
  const json = (section: string): unknown => parseJson(name, section, sections.get(section));
  const citationItems = json("CITATION-ITEMS");
  const citations = json("CITATIONS");
  const bibentries = json("BIBENTRIES");
  const bibsection = json("BIBSECTION");
  return {
    name,
    mode: modeOf(name, required("MODE")),
    style: required("CSL").trim(),
    items: listOf(name, "INPUT", parseJson(name, "INPUT", required("INPUT"))),
    ...(citationItems !== undefined && {
      citationItems: listOf(name, "CITATION-ITEMS", citationItems).map((cites) => readCites(cites)),
    }),
    ...(citations !== undefined && { citations: readCitations(listOf(name, "CITATIONS", citations)) }),
    ...(bibentries !== undefined && { bibentries }),
    ...(bibsection !== undefined && { bibsection }),
    settings: Object.fromEntries([...sections].filter(([section]) => !known.has(section))),
    expected: required("RESULT"),
  };
}

/** The number of `=` varies from fixture to fixture, and some marks lack their last characters. */
function readSections(text: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let open: { readonly section: string; readonly lines: string[] } | undefined;
  for (const line of text.replace(/^\uFEFF/u, "").split(/\r?\n/u)) {
    const mark = /^(?<side>>>|<<)=+ *(?<section>[A-Z-]+) *=+(?:>>|<<)? *$/u.exec(line)?.groups;
    if (open === undefined) {
      if (mark?.["side"] === ">>") open = { section: mark["section"] ?? "", lines: [] };
    } else if (mark?.["side"] === "<<" && mark["section"] === open.section) {
      sections.set(open.section, open.lines.join("\n"));
      open = undefined;
    } else {
      open.lines.push(line);
    }
  }
  return sections;
}

function modeOf(name: string, text: string): Mode {
  const mode = modes.find((candidate) => candidate === text.trim());
  if (mode === undefined) throw new FixtureError(`${name}: the MODE "${text.trim()}" is none of ${modes.join(", ")}`);
  return mode;
}

function parseJson(name: string, section: string, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FixtureError(`${name}: the section ${section} is not JSON: ${reason}`, { cause: error });
  }
}

function listOf(name: string, section: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new FixtureError(`${name}: the section ${section} is not a list`);
  return value;
}
