import type { ItemType } from "@citable/model";
import type { Label } from "../model/labels.ts";
import type { Draft } from "./draft.ts";

/** The marks of GB/T 7714 and ISO 690 (СИБИД): "[J]", "[M/OL]". */
const kindMarks: Readonly<Record<string, ItemType>> = {
  J: "article-journal",
  M: "book",
  D: "thesis",
  C: "paper-conference",
  N: "article-newspaper",
  R: "report",
  P: "patent",
  S: "standard",
  EB: "webpage",
  DB: "dataset",
};

const conference =
  /\b(?:proc(?:eedings|\.)?|conf(?:erence|\.)?|symp(?:osium|\.)?|workshop|congr[eè]s\w*|congreso|actas|actes du|atti|tagung\w*|konferenz|int(?:'?l|\.)? (?:conf|joint)|colloquium)\b|^(?:IJCAI|AAAI|CVPR|ICML|ICCV|NIPS|NeurIPS|ACL|EMNLP|SIGMOD|VLDB|CHI|ECCV|ICRA)\b/iu;
const reference = /encyclop|lexikon|lexicon|enzyklop|enciclop|wörterbuch|dictionary|wikipedia|handwörter/iu;
const newspaper =
  /\b(?:times|post|guardian|zeitung|tribune|herald|telegraph|gazette|le monde|el país|figaro|independent|news|daily|observer|spiegel|allgemeine|weekly|mirror|globe|courier|chronicle|journal sentinel|wall street journal|libération)\b/iu;

const genres: readonly (readonly [RegExp, ItemType])[] = [
  [
    /thes[ie]s|diss\b|dissert|thèse|tesi[s]?\b|tese\b|doctoral|magister|diplom|habilitation|mémoire|博士|硕士/iu,
    "thesis",
  ],
  [/patent/iu, "patent"],
  [/personal communication|pers\. comm/iu, "personal_communication"],
  [/manuscript|unpublished/iu, "manuscript"],
  [/report|rep\.|rapport|memo|working paper|discussion paper|white paper|\bTR\b|\brfc\b|draft|bericht/iu, "report"],
];

/** The type of work that the fields speak of; by the marks and words that say it, else by where it appeared. */
export function typeOf(draft: Draft, labels: ReadonlySet<Label>, text: string): ItemType {
  return markedType(text) ?? genreType(draft) ?? containedType(draft, labels) ?? standingType(draft, labels);
}

function markedType(text: string): ItemType | undefined {
  const mark = /\[([JMDCNRPS]|EB|DB)(?:\/[A-Z]{2})?\]/.exec(text)?.[1];
  return mark === undefined ? undefined : kindMarks[mark];
}

function genreType({ fields }: Draft): ItemType | undefined {
  const words = [fields.genre, fields.note].filter((part) => part !== undefined).join(" ");
  return words === "" ? undefined : genres.find(([form]) => form.test(words))?.[1];
}

function containedType(draft: Draft, labels: ReadonlySet<Label>): ItemType | undefined {
  const container = draft.fields["container-title"];
  if (container === undefined) return undefined;
  if (reference.test(container)) return "entry-encyclopedia";
  if (conference.test(container)) return "paper-conference";
  if (isPage(draft, labels)) return "webpage";
  if (labels.has("journal")) return isNewspaper(draft, container) ? "article-newspaper" : "article-journal";
  return "chapter";
}

/** On the web, and nowhere that has editors, volumes or pages; a site that was looked at is no journal either. */
function isPage({ fields, dates }: Draft, labels: ReadonlySet<Label>): boolean {
  if (fields.URL === undefined || labels.has("editor") || labels.has("publisher") || labels.has("pages")) return false;
  return (
    !labels.has("journal") ||
    (dates.accessed !== undefined &&
      fields.volume === undefined &&
      fields.issue === undefined &&
      dates.issued?.kind !== "calendar")
  );
}

function isNewspaper({ fields, dates }: Draft, container: string): boolean {
  const issued = dates.issued;
  const daily = issued?.kind === "calendar" && issued.start.day !== undefined;
  return daily && fields.volume === undefined && fields.issue === undefined && newspaper.test(container);
}

function standingType({ fields }: Draft, labels: ReadonlySet<Label>): ItemType {
  const has = (...wanted: readonly Label[]): boolean => wanted.some((label) => labels.has(label));
  if (has("director")) return "motion_picture";
  if (has("isbn", "edition", "translator")) return "book";
  if (fields.URL !== undefined) return has("location") ? "book" : "webpage";
  if (fields.volume !== undefined && fields.page !== undefined) return "article-journal";
  if (has("editor") && fields.page !== undefined) return "chapter";
  return has("publisher", "location", "editor") ? "book" : "document";
}
