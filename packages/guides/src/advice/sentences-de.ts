/** What is said of repairs, in German; words in braces are filled in. A sentence that is not here does not compile. */
export const germanSentences = {
  "a chapter of a book": "ein Kapitel eines Buches",
  "a paper of a volume": "einen Beitrag eines Bandes",
  "an article": "einen Aufsatz",
  "a web page": "eine Webseite",
  "the headword": "das Stichwort",
  "the title of the work": "den Titel des Werks",
  "the author": "den Verfasser",
  "the year": "das Jahr",
  "the editor": "den Herausgeber",
  "the publisher": "den Verlag",
  "A space parts a label from what stands beside it.":
    "Ein Leerzeichen trennt eine Angabe von dem, was neben ihr steht.",
  "The style has forgotten it for this kind of work.": "Der Stil hat es für diese Art von Werk vergessen.",
  "Both halves of a hyphenated given name give an initial: {names}.":
    "Beide Hälften eines Vornamens mit Bindestrich ergeben eine Initiale: {names}.",
  "For entries of reference works the style would leave out {facts}.":
    "Bei Artikeln aus Nachschlagewerken würde der Stil {facts} weglassen.",
  "For the type “{type}” and these facts the style prints nothing.":
    "Für den Typ „{type}“ und diese Angaben gibt der Stil nichts aus.",
  "Formatted as the style formats the type “{type}”.": "Formatiert, wie der Stil den Typ „{type}“ formatiert.",
  "It is unsigned, and the style would credit it to the editor.":
    "Er ist nicht gezeichnet, und der Stil würde ihn dem Herausgeber zuschreiben.",
  "It is unsigned, and the style would start with the date, or cite it by nothing else.":
    "Er ist nicht gezeichnet, und der Stil würde mit dem Datum beginnen oder ihn nur damit zitieren.",
  "Labels, brackets and marks without anything to belong to are left out.":
    "Bezeichnungen, Klammern und Zeichen, zu denen nichts gehört, werden weggelassen.",
  "Left out: {fields}.": "Weggelassen: {fields}.",
  "Names in titles keep their capitals.": "Namen in Titeln behalten ihre Großbuchstaben.",
  "The access date is given although there is no address.":
    "Das Zugriffsdatum ist angegeben, obwohl es keine Adresse gibt.",
  "The address stands at the end, as the style has it for other works.":
    "Die Adresse steht am Ende, wie der Stil sie bei anderen Werken hat.",
  "The style gives no address for the kind of part that the entry is formatted as.":
    "Für die Art von Teil, als die der Artikel formatiert ist, nennt der Stil keine Adresse.",
  "The address is printed without “https://”.": "Die Adresse steht ohne „https://“.",
  "The entry is formatted as the style formats {part}.":
    "Der Artikel ist so formatiert, wie der Stil {part} formatiert.",
  "The entry gives {facts} as the style does for a chapter of a book.":
    "Der Artikel nennt {facts}, wie der Stil es bei einem Kapitel eines Buches tut.",
  "The entry starts with its headword, not with the editor of the work.":
    "Der Artikel beginnt mit seinem Stichwort, nicht mit dem Herausgeber des Werks.",
  "The entry starts with its headword.": "Der Artikel beginnt mit seinem Stichwort.",
  "The headword follows the author.": "Das Stichwort folgt auf den Verfasser.",
  "The headword keeps its own case: “{headword}”.":
    "Das Stichwort behält seine Groß- und Kleinschreibung: „{headword}“.",
  "The name of the host keeps its lower case.": "Der Name des Rechners bleibt kleingeschrieben.",
  "The note cites the work, with the headword as the place in it.":
    "Die Anmerkung zitiert das Werk, mit dem Stichwort als Stelle darin.",
  "The style changes the case of titles, and a headword is cited as it is printed.":
    "Der Stil ändert die Groß- und Kleinschreibung von Titeln, und ein Stichwort wird zitiert, wie es gedruckt ist.",
  "The style leaves out the titles of chapters, and an entry cannot be found without its headword.":
    "Der Stil lässt die Titel von Kapiteln weg, und ein Artikel ist ohne sein Stichwort nicht zu finden.",
  "The style would print neither a name nor the title.": "Der Stil würde weder einen Namen noch den Titel drucken.",
  "The style prints them although the record has no fact for that place.":
    "Der Stil druckt sie, obwohl der Datensatz an dieser Stelle keine Angabe hat.",
  "The style sets titles in title case, and the name of a host is not a word of a title.":
    "Der Stil schreibt die Wörter von Titeln groß, und der Name eines Rechners ist kein Wort eines Titels.",
  "The style shortens given names, and a hyphenated one has two initials.":
    "Der Stil kürzt Vornamen, und einer mit Bindestrich hat zwei Initialen.",
  "The style would lower every letter of a title.": "Der Stil würde jeden Buchstaben eines Titels kleinschreiben.",
  "The work's own date is not known, and the style would print the year of access in its place.":
    "Das Datum des Werks selbst ist nicht bekannt, und der Stil würde stattdessen das Jahr des Zugriffs drucken.",
  "The year of access does not stand for the year of publication.":
    "Das Jahr des Zugriffs steht nicht für das Erscheinungsjahr.",
  "Titles are set in sentence case; names keep their capitals.":
    "In Titeln steht nur das erste Wort groß; Namen behalten ihre Großbuchstaben.",
  "“N.p.” is left out.": "„N.p.“ ist weggelassen.",
  "“n.d.” is left out.": "„n.d.“ ist weggelassen.",
  "“{publisher}” is written “{spelled}”.": "„{publisher}“ wird „{spelled}“ geschrieben.",
  "The entry is formatted as a chapter of a book.": "Der Artikel ist als Kapitel eines Buches formatiert.",
  "“{mark}” stands between the pages of a range.": "Zwischen den Seiten eines Bereichs steht „{mark}“.",
  "The author is not named again.": "Der Verfasser wird nicht noch einmal genannt.",
  "The publisher is given as “{publisher}”.": "Der Verlag ist als „{publisher}“ angegeben.",
  "The edition is given as “{edition}”.": "Die Auflage ist als „{edition}“ angegeben.",
  "The style has a word for editions that have a number, and none for those with a name.":
    "Der Stil hat ein Wort für Auflagen mit einer Nummer, aber keines für solche mit einem Namen.",
  "The entry's whole date is given.": "Das ganze Datum des Artikels ist angegeben.",
  "“{mark}” stands before the {fact}.": "„{mark}“ steht vor der Angabe {fact}.",
  "The words of the citation are in the language of the work: {language}.":
    "Die Wörter der Quellenangabe stehen in der Sprache des Werks: {language}.",
  "The entry starts with its headword, not with the publisher.":
    "Der Artikel beginnt mit seinem Stichwort, nicht mit dem Verlag.",
  "It is unsigned, and the style would credit it to the publisher of the work.":
    "Er ist nicht gezeichnet, und der Stil würde ihn dem Verlag des Werks zuschreiben.",
  "The first word of the title is in capitals.": "Das erste Wort des Titels steht in Großbuchstaben.",
  "The volume of the work is given.": "Der Band des Werks ist angegeben.",
  "The work comes first, and the headword after its year.": "Das Werk steht zuerst, das Stichwort nach dessen Jahr.",
  "The work is cited by its title.": "Das Werk wird nach seinem Titel zitiert.",
  "Its author and date are not known, and the style would print nothing.":
    "Verfasser und Datum sind nicht bekannt, und der Stil würde nichts drucken.",
  "The headword stands in the author's place.": "Das Stichwort steht an der Stelle des Verfassers.",
  "The style names the editor of a work only beside an author, and the entry is unsigned.":
    "Der Stil nennt den Herausgeber eines Werks nur neben einem Verfasser, und der Artikel ist nicht gezeichnet.",
} as const;

/** A sentence on what was done, or a phrase of one, in English. */
export type Phrase = keyof typeof germanSentences;
