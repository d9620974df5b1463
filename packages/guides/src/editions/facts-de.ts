import { germanChanges } from "@citable/styles";

/** What the tables of editions say, in German; a sentence that is neither here nor among those of overlays does not compile. */
const sentences = {
  "Each kind of source has its own order of facts.": "Jede Art von Quelle hat eine eigene Reihenfolge der Angaben.",
  "Every source has the same elements in the same order; those that are not known are left out.":
    "Jede Quelle hat dieselben Angaben in derselben Reihenfolge; unbekannte werden weggelassen.",
  "The medium is always stated: Web, Print.": "Das Medium wird immer angegeben: Web, Print.",
  "The medium is not stated.": "Das Medium wird nicht angegeben.",
  "The medium is not stated, but may end the entry where it matters.":
    "Das Medium wird nicht angegeben, darf aber am Ende stehen, wo es darauf ankommt.",
  "An unknown date is “n.d.”.": "Für ein unbekanntes Datum steht „n.d.“.",
  "An unknown date is left out.": "Ein unbekanntes Datum wird weggelassen.",
  "An unknown date is left out; an uncertain one has a question mark.":
    "Ein unbekanntes Datum wird weggelassen; ein unsicheres hat ein Fragezeichen.",
  "Seasons have a capital letter.": "Jahreszeiten werden großgeschrieben.",
  "Seasons have small letters.": "Jahreszeiten werden kleingeschrieben.",
  "A DOI is given as an address: https://doi.org/….": "Eine DOI wird als Adresse angegeben: https://doi.org/….",
  "The work's editor follows its title as “Ed. Name.”.":
    "Der Herausgeber des Werks folgt auf dessen Titel als „Ed. Name.“.",
  "The work's editor follows its title as “edited by Name,”.":
    "Der Herausgeber des Werks folgt auf dessen Titel als „edited by Name,“.",
  "Volume, issue, year and pages of an article read “20.3 (2004): 12”.":
    "Band, Heft, Jahr und Seiten eines Aufsatzes lauten „20.3 (2004): 12“.",
  "Volume, issue, year and pages of an article read “vol. 20, no. 3, 2004, p. 12”.":
    "Band, Heft, Jahr und Seiten eines Aufsatzes lauten „vol. 20, no. 3, 2004, p. 12“.",
  "The headword of an unsigned entry stands after “s.v.”.":
    "Das Stichwort eines ungezeichneten Artikels steht nach „s.v.“.",
  "The headword of an unsigned entry stands after “under”, in print only.":
    "Das Stichwort eines ungezeichneten Artikels steht nach „under“, nur bei gedruckten Werken.",
  "A source cited in the note just before is “ibid.”.":
    "Eine Quelle aus der unmittelbar vorigen Anmerkung ist „ibid.“.",
  "A source cited again is shortened rather than “ibid.”.":
    "Eine erneut zitierte Quelle steht eher in Kurzform als „ibid.“.",
  "A source cited again is shortened.": "Eine erneut zitierte Quelle steht in Kurzform.",
  "The author's name is repeated with each work.": "Der Name des Verfassers wird bei jedem Werk wiederholt.",
  "Up to ten authors are listed; of more, the first seven and “et al.”.":
    "Bis zu zehn Verfasser werden genannt; bei mehr die ersten sieben und „et al.“.",
  "Up to six authors are listed; of more, the first three and “et al.”.":
    "Bis zu sechs Verfasser werden genannt; bei mehr die ersten drei und „et al.“.",
  "Prepositions have small letters in titles.": "Präpositionen werden in Titeln kleingeschrieben.",
  "Prepositions of five letters and more have a capital letter in titles.":
    "Präpositionen aus fünf und mehr Buchstaben werden in Titeln großgeschrieben.",
  "The name of a website is upright.": "Der Name einer Website steht gerade.",
  "The name of a website is italic only if it is that of a printed work.":
    "Der Name einer Website steht nur kursiv, wenn er der eines gedruckten Werks ist.",
  "The name of a website is upright, like that of a publisher.":
    "Der Name einer Website steht gerade, wie der eines Verlags.",
  "Without a year of publication the year of access stands for it.":
    "Ohne Erscheinungsjahr steht dafür das Jahr des Zugriffs.",
  "Without a year of publication “n.d.” stands for it; a full date may repeat the year.":
    "Ohne Erscheinungsjahr steht dafür „n.d.“; ein volles Datum darf das Jahr wiederholen.",
  "Without a year of publication “n.d.” stands for it; a full date does not repeat the year.":
    "Ohne Erscheinungsjahr steht dafür „n.d.“; ein volles Datum wiederholt das Jahr nicht.",
  "An address stands after “Retrieved DATE, from”.": "Eine Adresse steht nach „Retrieved DATE, from“.",
  "An address stands after “Retrieved from”.": "Eine Adresse steht nach „Retrieved from“.",
  "An address stands by itself; “Retrieved DATE, from” only with a retrieval date.":
    "Eine Adresse steht für sich; „Retrieved DATE, from“ nur mit einem Abrufdatum.",
  "A DOI stands after “doi:”, or is given as an address.":
    "Eine DOI steht nach „doi:“ oder wird als Adresse angegeben.",
  "Up to seven authors are listed; of more, the first six, an ellipsis and the last.":
    "Bis zu sieben Verfasser werden genannt; bei mehr die ersten sechs, Auslassungspunkte und der letzte.",
  "Up to twenty authors are listed; of more, the first nineteen, an ellipsis and the last.":
    "Bis zu zwanzig Verfasser werden genannt; bei mehr die ersten neunzehn, Auslassungspunkte und der letzte.",
  "Three to five authors are all named the first time.": "Drei bis fünf Verfasser werden beim ersten Mal alle genannt.",
  "Of three authors and more, the first is named with “et al.” at once.":
    "Bei drei und mehr Verfassern wird gleich der erste mit „et al.“ genannt.",
  "A publisher that is also the author is called “Author”.":
    "Ein Verlag, der zugleich der Verfasser ist, heißt „Author“.",
  "A publisher that is also the author is left out.": "Ein Verlag, der zugleich der Verfasser ist, wird weggelassen.",
  "The issue is given only where each issue starts at page 1.":
    "Das Heft wird nur angegeben, wo jedes Heft mit Seite 1 beginnt.",
  "The issue is always given.": "Das Heft wird immer angegeben.",
  "The format of an e-book is stated: [Kindle version].": "Das Format eines E-Books wird angegeben: [Kindle version].",
  "The format of an e-book is not stated, but its publisher.":
    "Nicht das Format eines E-Books wird angegeben, sondern sein Verlag.",
  "The title of a web page is upright.": "Der Titel einer Webseite steht gerade.",
  "The title of a web page is italic.": "Der Titel einer Webseite steht kursiv.",
  "The year is given.": "Das Jahr wird angegeben.",
  "The full date is given where the source states it; a copyright year that renews itself counts as none.":
    "Das volle Datum wird angegeben, wo die Quelle es nennt; ein Copyright-Jahr, das sich selbst erneuert, zählt nicht.",
  "A text without pages is cited by paragraph.": "Ein Text ohne Seiten wird nach dem Absatz zitiert.",
  "A text without pages is cited by paragraph, section, slide or time.":
    "Ein Text ohne Seiten wird nach Absatz, Abschnitt, Folie oder Zeit zitiert.",
  "A preprint is marked “A”.": "Ein Preprint ist mit „A“ gekennzeichnet.",
  "A preprint is marked “PP”, a work that is only online “EB”.":
    "Ein Preprint ist mit „PP“ gekennzeichnet, ein nur online erschienenes Werk mit „EB“.",
  "“In:” stands before the work.": "Vor dem Werk steht „In:“.",
  "“In:”, in italics, stands before the work.": "Vor dem Werk steht kursiv „In:“.",
  "Of four authors and more, only the first is listed, with “et al.”.":
    "Bei vier und mehr Verfassern wird nur der erste genannt, mit „et al.“.",
  "Of four authors and more, all are best listed; “et al.” is allowed.":
    "Bei vier und mehr Verfassern werden am besten alle genannt; „et al.“ ist erlaubt.",
  "A line may stand for an author who is repeated.":
    "Für einen Verfasser, der sich wiederholt, darf ein Strich stehen.",
  "An author who is repeated is named again.": "Ein Verfasser, der sich wiederholt, wird wieder genannt.",
  "Rule 18 asks for the printed source where there is one.": "Regel 18 verlangt die gedruckte Quelle, wo es eine gibt.",
  "Rule 18 asks for the printed source where there is one, and is written anew for web pages, video and generated text.":
    "Regel 18 verlangt die gedruckte Quelle, wo es eine gibt, und ist für Webseiten, Video und erzeugten Text neu gefasst.",
} as const;

/** What an edition has otherwise than another, in English. */
export type FactPhrase = keyof typeof germanFacts;

/** What comparing two editions says besides the guides' rules, in German. */
export const germanFacts: Readonly<Record<keyof typeof sentences | keyof typeof germanChanges, string>> = {
  ...germanChanges,
  ...sentences,
};
