/** What the editions that overlays make do otherwise, in German; a sentence that is not here does not compile. */
export const germanChanges = {
  "A DOI stands after “doi:”.": "Eine DOI steht nach „doi:“.",
  "A DOI is given as an address, https://doi.org/….": "Eine DOI wird als Adresse angegeben, https://doi.org/….",
  "After the title come the work, “Ed.” and its editor, edition, volume, place and publisher, year, and the pages, each closed by a period.":
    "Auf den Titel folgen das Werk, „Ed.“ und dessen Herausgeber, Auflage, Band, Ort und Verlag, Jahr und die Seiten, jeweils mit einem Punkt am Ende.",
  "The facts of the work follow its title, parted by commas: edited by …, publisher, year, place in it.":
    "Die Angaben zum Werk folgen auf dessen Titel, durch Kommas getrennt: edited by …, Verlag, Jahr, Stelle darin.",
  "Roles are abbreviated: “Ed.”, “trans.”, “eds.”.": "Rollen werden abgekürzt: „Ed.“, „trans.“, „eds.“.",
  "Roles are written out: “edited by”, “translated by”, “editors”.":
    "Rollen werden ausgeschrieben: „edited by“, „translated by“, „editors“.",
  "Of four authors and more, the first may be named with “et al.”.":
    "Bei vier und mehr Verfassern darf der erste mit „et al.“ genannt werden.",
  "Of three authors and more, the first is named with “et al.”.":
    "Bei drei und mehr Verfassern wird der erste mit „et al.“ genannt.",
  "What was read online is given with the day of retrieval: “Retrieved DATE, from ADDRESS”.":
    "Online Gelesenes steht mit dem Tag des Abrufs: „Retrieved DATE, from ADDRESS“.",
  "The day of retrieval is given only for what may change: “Retrieved from ADDRESS”.":
    "Der Tag des Abrufs steht nur bei dem, was sich ändern kann: „Retrieved from ADDRESS“.",
  "Up to six authors are listed; of more, the first six and “et al.”.":
    "Bis zu sechs Verfasser werden genannt; bei mehr die ersten sechs und „et al.“.",
  "Up to seven authors are listed; of more, the first six, an ellipsis and the last (6.27).":
    "Bis zu sieben Verfasser werden genannt; bei mehr die ersten sechs, Auslassungspunkte und der letzte (6.27).",
  "The place of publication is left out for books.": "Bei Büchern wird der Erscheinungsort weggelassen.",
  "The place of publication stands before the publisher.": "Der Erscheinungsort steht vor dem Verlag.",
  "The pages of a chapter need not be given.": "Die Seiten eines Kapitels müssen nicht angegeben werden.",
  "The pages of a chapter are given.": "Die Seiten eines Kapitels werden angegeben.",
  "A headword stands after “under”.": "Ein Stichwort steht nach „under“.",
  "A headword stands after “s.v.”.": "Ein Stichwort steht nach „s.v.“.",
  "The bibliography lists up to six authors; of more, the first three and “et al.”.":
    "Die Bibliographie nennt bis zu sechs Verfasser; bei mehr die ersten drei und „et al.“.",
  "The bibliography lists up to ten authors; of more, the first seven and “et al.”.":
    "Die Bibliographie nennt bis zu zehn Verfasser; bei mehr die ersten sieben und „et al.“.",
  "The author's name is repeated with each work of the bibliography.":
    "Der Name des Verfassers wird bei jedem Werk der Bibliographie wiederholt.",
  "A dash stands for the author of the work before.": "Ein Strich steht für den Verfasser des vorigen Werks.",
  "Of three authors and more, a citation or note names the first and “et al.”.":
    "Bei drei und mehr Verfassern nennt ein Beleg oder eine Anmerkung den ersten und „et al.“.",
  "Of four authors and more, a citation or note names the first and “et al.”.":
    "Bei vier und mehr Verfassern nennt ein Beleg oder eine Anmerkung den ersten und „et al.“.",
  "A source cited again is cited in the shortened form, also in the very next note.":
    "Eine erneut zitierte Quelle steht in der Kurzform, auch gleich in der nächsten Anmerkung.",
  "A source cited in the note just before is cited more briefly still.":
    "Eine Quelle aus der unmittelbar vorigen Anmerkung wird noch kürzer zitiert.",
  "In reference lists titles are in sentence case, and titles of articles stand without quotation marks.":
    "In Literaturlisten steht in Titeln nur das erste Wort groß, und Titel von Aufsätzen stehen ohne Anführungszeichen.",
  "Titles are in headline style, and titles of articles stand in quotation marks.":
    "In Titeln stehen alle Hauptwörter groß, und Titel von Aufsätzen stehen in Anführungszeichen.",
  "Family names are written as usual: “Levine S I”.": "Familiennamen werden wie üblich geschrieben: „Levine S I“.",
  "Family names are in capitals: “LEVINE S I”.": "Familiennamen stehen in Großbuchstaben: „LEVINE S I“.",
  "Commas, colons and brackets are full-width, whatever the language of the work.":
    "Kommas, Doppelpunkte und Klammern haben volle Breite, gleich in welcher Sprache das Werk ist.",
  "Commas, colons and brackets are half-width, with a space after them.":
    "Kommas, Doppelpunkte und Klammern haben halbe Breite, mit einem Leerzeichen danach.",
  "The date of access is given for pages and for what has no date of its own.":
    "Das Zugriffsdatum steht bei Seiten und bei dem, was kein eigenes Datum hat.",
  "The date of access is given for whatever was read online.": "Das Zugriffsdatum steht bei allem online Gelesenen.",
  "The volume of a work follows its label without a space; in English “v.”.":
    "Der Band eines Werks folgt ohne Leerzeichen auf seine Bezeichnung; im Englischen „v.“.",
  "A space stands between the label and the volume.": "Zwischen der Bezeichnung und dem Band steht ein Leerzeichen.",
  "Up to two authors are listed; of more, the first and “et al.”.":
    "Bis zu zwei Verfasser werden genannt; bei mehr der erste und „et al.“.",
  "Up to three authors are listed; of more, the first and “et al.”.":
    "Bis zu drei Verfasser werden genannt; bei mehr der erste und „et al.“.",
  "An address stands between “<” and “>”.": "Eine Adresse steht zwischen „<“ und „>“.",
  "An address stands by itself.": "Eine Adresse steht für sich.",
  "In citations in the text, authors in brackets are in capitals: “(LEVINE, 2004)”.":
    "In Belegen im Text stehen Verfasser in Klammern in Großbuchstaben: „(LEVINE, 2004)“.",
  "In citations in the text, authors in brackets are written as usual: “(Levine, 2004)”.":
    "In Belegen im Text werden Verfasser in Klammern wie üblich geschrieben: „(Levine, 2004)“.",
  "“In:”, in italics, stands before the work, whatever the language.":
    "Vor dem Werk steht kursiv „In:“, gleich in welcher Sprache.",
  "The word for “in” of the language stands before the work.": "Vor dem Werk steht das Wort der Sprache für „in“.",
  "The date of access stands before the address.": "Das Zugriffsdatum steht vor der Adresse.",
  "The date of access stands after the address.": "Das Zugriffsdatum steht nach der Adresse.",
  "The medium stands in square brackets: “[online]”.": "Das Medium steht in eckigen Klammern: „[online]“.",
  "The medium is a word like others: “Online”.": "Das Medium ist ein Wort wie andere: „Online“.",
} as const;

/** A sentence on what an edition does otherwise, in English. */
export type ChangePhrase = keyof typeof germanChanges;
