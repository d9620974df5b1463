import type { Item } from "@citable/model";
import type { Random } from "../bench/random.ts";
import { pickHabit, type Habit } from "./free-habit.ts";
import { writeNames } from "./free-names.ts";
import { writeDate, writeEdition } from "./free-parts.ts";
import type { Print } from "./print-styled.ts";

type Seg = readonly [label: string, text: string];

/** A writer with habits of their own: references that follow no guide. */
export function pickWriter(random: Random): Print {
  const habit = pickHabit(random);
  return (item) => write(item, habit, random);
}

function write(item: Item, habit: Habit, random: Random): readonly Seg[] {
  const date = writeDate(item.dates.issued, habit.date, random);
  const writing: Writing = { item, habit, random, segs: [], date };
  if (habit.number !== undefined)
    writing.segs.push([
      "citation-number",
      `${habit.number[0]}${random.between(1, random.pick([9, 60, 150]))}${habit.number[1]} `,
    ]);
  if (item.type === "motion_picture" && random.chance(0.7)) {
    writeFilm(writing);
    return endWith(writing.segs, habit.end);
  }
  writeAuthors(writing);
  if (item.type === "article-journal" || item.type === "article-magazine" || item.type === "article-newspaper")
    writeArticle(writing);
  else if (item.fields["container-title"] !== undefined) writePart(writing);
  else writeBook(writing);
  writeAddresses(writing);
  return endWith(writing.segs, habit.end);
}

interface Writing {
  readonly item: Item;
  readonly habit: Habit;
  readonly random: Random;
  readonly segs: Seg[];
  /** What is still to be said of the date. */
  date: string;
}

function put({ segs }: Writing, label: string, text: string, stop: string): void {
  if (text !== "") segs.push([label, /[.?!]$/.test(text) && stop.startsWith(".") ? text + stop.slice(1) : text + stop]);
}

/** Takes the last stop off and ends the reference. */
function endWith(segs: Seg[], end: string): readonly Seg[] {
  const last = segs.pop();
  if (last === undefined) return segs;
  const bare = last[1].replace(/[.,:;\s]+$/, "");
  return [...segs, [last[0], bare + (/[.?!]$/.test(bare) ? "" : end)]];
}

function putDate(writing: Writing, stop: string, brackets: boolean = writing.habit.dateBrackets): void {
  const { date } = writing;
  writing.date = "";
  put(writing, "date", date === "" ? "" : brackets ? `(${date})` : date, stop);
}

function writeAuthors(writing: Writing): void {
  const { item, habit, random, segs } = writing;
  const { author = [], editor = [] } = item.names;
  const early = habit.datePlace === "after-author";
  const stop = early && habit.dateBrackets ? " " : habit.stop;
  if (author.length > 0) put(writing, "author", writeNames(author, habit.names), stop);
  else if (item.type === "book" && editor.length > 0) {
    const marks = editor.length > 1 ? severalEditors : oneEditor;
    put(writing, "editor", writeNames(editor, habit.names) + random.pick(marks), stop);
  }
  if (early && segs.length > 0) putDate(writing, random.pick([habit.stop, habit.stop, " ", ": "]));
}

const oneEditor = [" (Ed.)", ", ed.", " (Hrsg.)", " (ed.)"];
const severalEditors = [" (Eds.)", ", eds.", " (Hrsg.)", " (eds.)"];

function putTitle(writing: Writing, [open, close]: readonly [string, string]): void {
  const { item, habit, random } = writing;
  const title = (item.fields.title ?? "").replace(/<\/?\w+>/g, "");
  if (open === "") return put(writing, "title", title, habit.titleStop);
  const inside = random.chance(0.5);
  const stop = habit.titleStop.trim();
  writing.segs.push([
    "title",
    inside ? `${open}${title}${stop}${close} ` : `${open}${title}${close}${habit.titleStop}`,
  ]);
}

function writeArticle(writing: Writing): void {
  const { item, habit, random } = writing;
  const { fields } = item;
  // Physicists and chemists leave the title out.
  if (!(item.type === "article-journal" && random.chance(0.06))) putTitle(writing, habit.quotes);
  const journal = fields["container-title"] ?? "";
  const volume = volumeOf(item, habit);
  put(writing, "journal", journal === "" ? "" : habit.inJournal + journal, random.pick([", ", " ", " ", ". ", ", "]));
  if (habit.datePlace === "after-container") putDate(writing, random.pick([";", "; ", ", ", " ", ". "]));
  const pages = pagesOf(item, habit);
  const dateBetween = habit.datePlace === "after-volume" || (habit.datePlace === "imprint" && random.chance(0.5));
  if (dateBetween) {
    put(writing, "volume", volume, random.pick([" ", ", "]));
    putDate(writing, random.pick([": ", ", ", ": ", " "]), habit.datePlace === "after-volume");
    put(writing, "pages", pages, ". ");
  } else {
    put(writing, "volume", volume, pages === "" ? ", " : habit.pageJoin);
    put(writing, "pages", pages, random.chance(0.7) ? ", " : " ");
  }
  putDate(writing, ". ");
}

function volumeOf({ fields }: Item, { volume: [both, alone] }: Habit): string {
  const { volume, issue } = fields;
  if (volume === undefined) return issue === undefined ? "" : issueAlone(issue, both);
  return (issue === undefined ? alone : both).replace("$v", volume).replace("$n", issue ?? "");
}

function issueAlone(issue: string, both: string): string {
  const word = ["n°", "no.", "No.", "Nr.", "n.", "H."].find((each) => both.includes(each)) ?? "n°";
  return both.includes("(") ? `(${issue})` : `${word}${both.includes(`${word} `) ? " " : ""}${issue}`;
}

function pagesOf({ fields }: Item, habit: Habit): string {
  return fields.page === undefined ? "" : habit.pagePrefix + fields.page;
}

const presented = [
  "Paper presented at the ",
  "Poster presented at ",
  "presented at the ",
  "Presented at ",
  "Paper presented at ",
  "Paper read at the ",
  "in the ",
];

/** "Ice. Directed by Jane Doe, performances by …, Quay, 2008." */
function writeFilm(writing: Writing): void {
  const { item, habit, random } = writing;
  const { director, author } = item.names;
  const makers = director ?? author ?? [];
  putTitle(writing, habit.bookQuotes);
  if (makers.length > 0) {
    const lead = random.pick(["Directed by ", "directed by ", "Dir. ", "Director: ", "Regie: ", "Réal. "]);
    put(
      writing,
      "director",
      lead + writeNames(makers, { ...habit.names, order: "natural" }),
      random.pick([", ", ". "]),
    );
  }
  if (random.chance(0.3))
    put(writing, "note", `performances by ${writeNames(makers, { ...habit.names, order: "natural" })}`, ", ");
  put(writing, "publisher", item.fields.publisher ?? random.pick(studios), ", ");
  putDate(writing, ". ");
  if (random.chance(0.2)) put(writing, "medium", random.pick(["DVD", "Film", "Blu-ray", "Videocassette"]), ". ");
}

const studios = [
  "Warner Brothers",
  "Paramount",
  "Universal Pictures",
  "BBC",
  "Columbia Pictures",
  "Miramax",
  "A24",
  "Criterion",
  "Gaumont",
  "Netflix",
];

function writePart(writing: Writing): void {
  const { item, habit, random } = writing;
  putTitle(writing, habit.quotes);
  putContainer(writing);
  putMore(writing);
  const pages = pagesOf(item, { ...habit, pagePrefix: habit.pagePrefix === "" ? "pp. " : habit.pagePrefix });
  const early = random.chance(0.5);
  const bracketed = pages.startsWith("p") && random.chance(0.3);
  if (early) put(writing, "pages", bracketed ? `(${pages})` : pages, random.pick([". ", ", "]));
  writeImprint(writing);
  putDate(writing, ", ");
  if (!early) put(writing, "pages", pages, ". ");
}

/** Editors and container, in one order or the other; "In" stands before the first. */
function putContainer(writing: Writing): void {
  const { item, habit, random } = writing;
  const editors = editorsOf(item, habit);
  const container = item.fields["container-title"] ?? "";
  const first = habit.editorFirst && editors !== "" && !/^\(?ed|^\(?Ed|^Hrsg/.test(editors);
  const lead = item.type === "paper-conference" && random.chance(0.06) ? random.pick(presented) : habit.in;
  if (first) put(writing, "editor", habit.in + editors, random.pick([", ", ", ", " ", ": "]));
  put(writing, "container-title", first ? container : lead + container, random.pick([", ", ", ", ". ", " "]));
  if (!first) put(writing, "editor", editors, random.pick([", ", ". "]));
}

function editorsOf({ names: { editor = [] } }: Item, habit: Habit): string {
  return editor.length === 0 ? "" : habit.editorForm(writeNames(editor, habit.editors), editor.length > 1);
}

/** Translators, edition, volume and series, as far as there are any. */
function putMore(writing: Writing): void {
  const { item, habit, random } = writing;
  const { fields, names } = item;
  const stop = random.pick([", ", ". "]);
  if (names.translator !== undefined)
    put(
      writing,
      "translator",
      habit.translatorForm(writeNames(names.translator, { ...habit.names, order: "natural" })),
      stop,
    );
  if (fields.edition !== undefined) put(writing, "edition", writeEdition(item, random), stop);
  if (fields.volume !== undefined && item.type !== "book")
    put(
      writing,
      "volume",
      `${random.pick(["vol. ", "volume ", "Vol. ", "Bd. ", "v. "])}${fields.volume}`,
      fields["collection-title"] === undefined ? stop : " ",
    );
  if (fields["number-of-volumes"] !== undefined) put(writing, "volume", `${fields["number-of-volumes"]} vols`, ". ");
  if (fields["collection-title"] !== undefined) put(writing, "collection-title", seriesOf(item, random), stop);
}

function seriesOf({ fields }: Item, random: Random): string {
  const title = fields["collection-title"] ?? "";
  const number = fields["collection-number"];
  const prefix = fields.volume === undefined ? "" : random.pick(["of ", "", "of "]);
  return (
    prefix +
    (number === undefined
      ? title
      : random.pick([`${title} ${number}`, `${title}, ${number}`, `(${title} ${number})`, `${title}; ${number}`]))
  );
}

function writeBook(writing: Writing): void {
  const { item, habit, random } = writing;
  const { fields, names } = item;
  if (!(item.type === "personal_communication" && random.chance(0.5))) putTitle(writing, habit.bookQuotes);
  if (names.author !== undefined) put(writing, "editor", editorsOf(item, habit), ", ");
  put(writing, "genre", [fields.genre, fields.number].filter((part) => part !== undefined).join(" "), ", ");
  putMore(writing);
  writeImprint(writing);
  const cites = item.type === "book" && random.chance(0.1);
  putDate(writing, cites ? ", " : ". ");
  if (cites) return put(writing, "pages", citedPage(random), ". ");
  if (item.type === "book" && random.chance(0.06))
    put(writing, "pages", `${random.between(60, 900)}${random.pick([" p", " pp", "p", " S", " pages"])}`, ". ");
}

/** The page that a note cites: "S. 122 ff." */
function citedPage(random: Random): string {
  const first = random.between(1, 600);
  const prefix = random.pick(["", "p. ", "S. ", "pp. ", "s. "]);
  return prefix + first + random.pick(["", "", "–" + String(first + random.between(1, 20)), " f.", " ff.", "f", "ff"]);
}

function writeImprint(writing: Writing): void {
  const { habit, random, segs } = writing;
  const { place, house } = imprintOf(writing);
  const open = segs.length;
  if (habit.publisherAfterDate && house !== "") {
    put(writing, "location", place, ", ");
    putDate(writing, ". ", false);
    return put(writing, "publisher", house, ". ");
  }
  const year = habit.datePlace === "imprint" || random.chance(0.3);
  const end = year ? ", " : ". ";
  if (habit.imprint === "publisher-first") {
    put(writing, "publisher", house, place === "" ? ", " : random.pick([", ", ": ", ", "]));
    put(writing, "location", place, end);
  } else {
    put(writing, "location", place, house === "" ? random.pick([", ", " "]) : habit.placeJoin);
    put(writing, "publisher", house, end);
  }
  if (year) putDate(writing, ". ", false);
  if (habit.imprintBrackets) bracket(segs, open);
}

/** Place and publisher, as far as the writer gives them. */
function imprintOf({ item, habit }: Writing): { readonly place: string; readonly house: string } {
  const { publisher = "", "publisher-place": place = "" } = item.fields;
  if (habit.imprint === "no-place" && publisher !== "") return { place: "", house: publisher };
  return { place, house: habit.imprint === "place-only" && place !== "" ? "" : publisher };
}

/** Sets brackets around the segments from `open` on. */
function bracket(segs: Seg[], open: number): void {
  const first = segs[open];
  if (first === undefined) return;
  segs[open] = [first[0], `(${first[1]}`];
  const last = segs.at(-1);
  if (last === undefined) return;
  segs[segs.length - 1] = [last[0], `${last[1].replace(/[.,:\s]+$/, "")}), `];
}

function writeAddresses(writing: Writing): void {
  const { item, random } = writing;
  const { DOI, URL, ISBN } = item.fields;
  if (ISBN !== undefined && random.chance(0.5))
    put(writing, "isbn", `ISBN${random.pick([" ", ": ", " "])}${ISBN}`, ". ");
  if (DOI !== undefined) {
    if (random.chance(0.4)) put(writing, "url", `https://${random.pick(["", "dx."])}doi.org/${DOI}`, " ");
    else put(writing, "doi", `${random.pick(["doi:", "doi: ", "DOI: ", "DOI:", "doi "])}${DOI}`, ". ");
  } else if (URL !== undefined) put(writing, "url", URL, " ");
}
