import type { Run } from "@citable/csl";

/** A kind of label: the words that announce something, and the facts that it may announce. */
interface LabelKind {
  readonly terms: readonly string[];
  readonly words: RegExp;
  /** What may follow; anything else means that the object is missing. */
  readonly announces: ReadonlySet<string>;
  /** What it may stand after, too: "19 February 2019, date last accessed". */
  readonly follows?: ReadonlySet<string>;
}

const people = ["author", "editor", "translator", "container-author", "collection-editor", "compiler", "director"];
const hosts = [
  "container-title",
  "collection-title",
  "title",
  "event",
  "event-title",
  "event-place",
  "source",
  "archive",
];
const addresses = ["URL", "DOI", "source", "archive", "archive_location", "PMID", "PMCID"];

const counted: ReadonlySet<string> = new Set([
  "volume",
  "issue",
  "number",
  "chapter-number",
  "section",
  "locator",
  "number-of-volumes",
]);

const pages: ReadonlySet<string> = new Set([...counted, "page", "page-first", "number-of-pages"]);

const kinds: readonly LabelKind[] = [
  {
    terms: ["in"],
    words: /^(?:in|dans|em|en|im|w|i|u|v|в|в кн|aus|apud|ann)$/iu,
    announces: new Set([...people, ...hosts]),
  },
  {
    terms: ["accessed", "cited", "retrieved"],
    words:
      /^(?:(?:date )?(?:last )?(?:accessed|visited|viewed|cited|retrieved|consulted)(?: on)?|consulté(?:e)?(?: le)?|zugriff(?: am)?|abgerufen(?: am)?|aufgerufen am|letzter zugriff|acesso em|acessado em|consultado(?: el| em)?|consultato(?: il)?|hämtad|hentet|dostęp|geraadpleegd op)$/iu,
    announces: new Set(["accessed", "URL"]),
    follows: new Set(["accessed"]),
  },
  {
    terms: ["from", "available at"],
    words:
      /^(?:from|at|available(?: online)?(?: at| from| on)?|retrieved(?: [\w\s,]+)? from|url|online(?: at)?|disponible (?:en|sur|à|à l['’]adresse)|disponibile (?:su|all['’]indirizzo|in)|disponível em|(?:online )?(?:verfügbar|abrufbar)(?: unter)?|dostupn[éeoy] (?:z|na)|beschikbaar (?:op|via)|tillgänglig|hentet fra|hämtad från)$/iu,
    // "Retrieved from Quay Site website: https://…" (APA 6)
    announces: new Set([...addresses, "accessed", "publisher", "container-title"]),
  },
  { terms: [], words: /^doi$/iu, announces: new Set(["DOI", "URL"]) },
  { terms: [], words: /^(?:isbn|issn)$/iu, announces: new Set(["ISBN", "ISSN"]) },
  // A style's own cry for what it misses.
  { terms: [], words: /^missing\b/iu, announces: new Set() },
  {
    terms: ["presented at"],
    words: /^presented at(?: the)?$/iu,
    announces: new Set(["event", "event-title", "event-place", "container-title"]),
  },
  {
    terms: ["volume", "issue", "number"],
    words: /^(?:vol(?:ume)?|no|nr|bd|band|n°|nº|t|v)$/iu,
    announces: counted,
    follows: counted,
  },
  {
    terms: ["page", "chapter", "section"],
    words: /^(?:pp?|pages?)$/iu,
    announces: pages,
    follows: pages,
  },
];

/** The runs that announce something that is not there. */
export function orphanLabels(runs: readonly Run[]): ReadonlySet<number> {
  const orphans = new Set<number>();
  for (const [index, run] of runs.entries()) {
    const meant = isWords(run) ? kindsOf(run) : [];
    if (meant.length > 0 && !meant.some((kind) => hasObject(runs, index, kind))) orphans.add(index);
    if (isWords(run) && leadsNowhere(run, runs[index + 1])) orphans.add(index);
  }
  return orphans;
}

/** The runs whose marks part a label from what it announces: the full stop of “In. Work”, “Edited by. Name”. */
export function partingMarks(runs: readonly Run[], orphans: ReadonlySet<number>): ReadonlySet<number> {
  const parting = new Set<number>();
  for (const [index, run] of runs.entries()) {
    if (orphans.has(index)) continue;
    const next = runs.findIndex((each, at) => at > index && !orphans.has(at) && (isFact(each) || isWords(each)));
    if (next < 0 || !(announcesNext(run, runs[next]) || isPageLabel(run, runs[next]))) continue;
    const between = [...runs.entries()].slice(index + 1, next).filter(([at]) => !orphans.has(at));
    const marks = between.map(([, { text }]) => text).join("");
    // A colon is no parting mark: “In: . Work” keeps it.
    if (/^[\s.,;:]*[.,;][\s.,;:]*$/.test(marks)) {
      for (const [at, { text }] of between) if (!text.includes(":")) parting.add(at);
    }
    if (endsParted(run) && next === index + 1) parting.add(index);
  }
  for (const index of beforeGoingOn(runs)) parting.add(index);
  return parting;
}

/** “Retrieved July 3, 2020. from https://…”: the full stop after the date, where the sentence goes on. */
function beforeGoingOn(runs: readonly Run[]): readonly number[] {
  return runs.flatMap((run, index) => {
    const date = runs[index - 1]?.origin?.variable === "accessed";
    const next = runs[index + 1];
    return date && next !== undefined && /^\.\s*$/.test(run.text) && /^\s*from\s/.test(next.text) ? [index] : [];
  });
}

/** “pp, 14–19”: the full stop of “pp.” is right, a comma is not. */
function isPageLabel({ origin, text }: Run, next: Run | undefined): boolean {
  return origin?.term === "page" && !text.endsWith(".") && next?.origin?.variable === "page";
}

/** A label that has its mark in itself: <text value="in, "/>. */
function endsParted({ text }: Run): boolean {
  return /^\p{L}[\p{L} ]*[.,;]\s*$/u.test(text);
}

/** Words for a role that stand before the name. */
const leadsToName = /(?:^|\s)(?:by|von|par|av|door|por|a cura di)$/;

/** “(ed by.)”: words that lead to a name, and then the bracket ends. */
function leadsNowhere({ origin, text }: Run, next: Run | undefined): boolean {
  return (
    origin?.term !== undefined && leadsToName.test(text.replace(/[.\s]+$/, "")) && /^[.\s]*[)\]]/.test(next?.text ?? "")
  );
}

function announcesNext(run: Run, next: Run | undefined): boolean {
  if (run.origin?.term !== undefined && leadsToName.test(run.text)) return true;
  const kind = isWords(run) ? kindBefore(next, kindsOf(run)) : undefined;
  return (
    kind !== undefined &&
    (kind.follows === undefined || isSeen(run)) &&
    (!run.text.endsWith(".") || kind.terms.includes("in"))
  );
}

/** What a label of several meanings means before a fact: “v.” before a volume is no “in”. */
function kindBefore(next: Run | undefined, meant: readonly LabelKind[]): LabelKind | undefined {
  const fact = next?.origin?.variable ?? "";
  return meant.find(({ announces: facts }) => facts.has(fact)) ?? meant[0];
}

/** “Accessed”, “Retrieved”: before the date, though they may follow it. */
function isSeen({ origin }: Run): boolean {
  return origin?.term === "accessed" || origin?.term === "retrieved";
}

/** The style's own words, wherever it has them: a term, a value, an affix such as "p. ". */
function isWords({ origin, text }: Run): boolean {
  return origin !== undefined && origin.kind !== "variable" && /\p{L}/u.test(text);
}

function kindOf(run: Run): LabelKind | undefined {
  return kindsOf(run)[0];
}

/** What a label may mean: “v.” is “in” in Slovene and “volume” in Portuguese. */
function kindsOf({ origin, text }: Run): readonly LabelKind[] {
  const { term } = origin ?? {};
  const words = text.replaceAll(/^[\s\p{P}<]+|[\s\p{P}<]+$/gu, "");
  return kinds.filter((kind) => (term === undefined ? kind.words.test(words) : kind.terms.includes(term)));
}

function hasObject(runs: readonly Run[], index: number, kind: LabelKind): boolean {
  return announces(runs, index, kind) || (kind.follows !== undefined && comesAfter(runs, index, kind.follows));
}

/** The next fact, with nothing but labels and light marks between, is one that the label may announce. */
function announces(runs: readonly Run[], index: number, kind: LabelKind): boolean {
  for (const [at, next] of runs.entries()) {
    if (at <= index) continue;
    if (isFact(next)) return next.origin?.variable === undefined || kind.announces.has(next.origin.variable);
    if (isWords(next) && takesOver(next, kind, runs.slice(at))) return false;
    // Another label in between ("cited 2019 … from") is of no matter; the end of a bracket is.
    if (!isWords(next) && /[)\]]/.test(next.text)) return false;
  }
  return false;
}

/** “in, in Work”, “In, edited by Stein”: what was announced is not there, and something else is announced. */
function takesOver(label: Run, kind: LabelKind, rest: readonly Run[]): boolean {
  if (kindOf(label) === kind) return true;
  if (!kind.announces.has("container-title") || label.origin?.term === undefined) return false;
  return people.includes(label.origin.term) && !rest.some(({ origin }) => hosts.includes(origin?.variable ?? ""));
}

function comesAfter(runs: readonly Run[], index: number, facts: ReadonlySet<string>): boolean {
  for (const before of runs.slice(0, index).toReversed()) {
    if (isFact(before)) return before.origin?.variable !== undefined && facts.has(before.origin.variable);
    if (isWords(before) || /[.;]/.test(before.text)) return false;
  }
  return false;
}

function isFact({ origin, text }: Run): boolean {
  return origin?.kind === "variable" && /[\p{L}\p{N}]/u.test(text);
}
