/** What the guides' rules say, in German; a rule whose sentence is not here does not compile. */
export const germanRules = {
  "A date that is not known is given approximately in square brackets; “[s.d.]” is a last resort.":
    "Ein unbekanntes Datum wird ungefähr in eckigen Klammern angegeben; „[s.d.]“ ist der letzte Ausweg.",
  "A date that is not known is given as “[date unknown]”.":
    "Ein unbekanntes Datum wird als „[date unknown]“ angegeben.",
  "A date that is not known is left out; “n.d.” is not used.":
    "Ein unbekanntes Datum wird weggelassen; „n.d.“ wird nicht verwendet.",
  "A date that is not known is replaced by “(n.d.)”.": "An die Stelle eines unbekannten Datums tritt „(n.d.)“.",
  "A date that is not known is replaced by “(no date)”.": "An die Stelle eines unbekannten Datums tritt „(no date)“.",
  "A date that is not known is replaced by “n.d.”.": "An die Stelle eines unbekannten Datums tritt „n.d.“.",
  "A lesser-known work is given with its publication facts; those that are not known are left out.":
    "Ein weniger bekanntes Werk wird mit seinen Erscheinungsangaben zitiert; unbekannte werden weggelassen.",
  "A place in a text without pages is cited by paragraph number or section heading.":
    "Eine Stelle in einem Text ohne Seiten wird mit der Nummer des Absatzes oder der Überschrift des Abschnitts zitiert.",
  "A publisher that is not known is given as “[publisher unknown]”, a place as “[place unknown]”.":
    "Ein unbekannter Verlag wird als „[publisher unknown]“ angegeben, ein unbekannter Ort als „[place unknown]“.",
  "A publisher that is not known is given as “[s. n.]”, a place as “[S. l.]”.":
    "Ein unbekannter Verlag wird als „[s. n.]“ angegeben, ein unbekannter Ort als „[S. l.]“.",
  "A publisher that is not known is given as “[s.n.]”, a place as “[S.l.]”.":
    "Ein unbekannter Verlag wird als „[s.n.]“ angegeben, ein unbekannter Ort als „[S.l.]“.",
  "A publisher that is not known is left out.": "Ein unbekannter Verlag wird weggelassen.",
  "A publisher that is not known is replaced by “n.p.”.": "An die Stelle eines unbekannten Verlags tritt „n.p.“.",
  "A publisher that is not known, or that is also the author, is left out.":
    "Ein Verlag, der unbekannt oder zugleich der Verfasser ist, wird weggelassen.",
  "A retrieval date is given only for works that change and are not archived, and only together with an address.":
    "Ein Abrufdatum steht nur bei Werken, die sich ändern und nicht archiviert werden, und nur zusammen mit einer Adresse.",
  "A retrieval date is given only where the content may change.":
    "Ein Abrufdatum steht nur dort, wo sich der Inhalt ändern kann.",
  "A retrieval statement is always given for what was read online.":
    "Bei online Gelesenem wird der Abruf immer angegeben.",
  "A substantial signed entry is cited by its author, like a chapter of a book.":
    "Ein größerer gezeichneter Artikel wird unter seinem Verfasser zitiert, wie ein Kapitel eines Buches.",
  "A year that is not known is replaced by “n.d.”.": "An die Stelle eines unbekannten Jahres tritt „n.d.“.",
  "Access date and address are required for online documents.":
    "Bei Online-Dokumenten sind Zugriffsdatum und Adresse vorgeschrieben.",
  "An access date is always given for what was read on the web.":
    "Bei im Web Gelesenem wird das Zugriffsdatum immer angegeben.",
  "An access date is given when the work has no date or may change or vanish; it may stand without an address.":
    "Ein Zugriffsdatum steht, wenn das Werk kein Datum hat, sich ändern oder verschwinden kann; es darf ohne Adresse stehen.",
  "An address is followed by its access date in square brackets.":
    "Auf eine Adresse folgt in eckigen Klammern das Zugriffsdatum.",
  "An address stands in angle brackets, followed by the access date.":
    "Eine Adresse steht in spitzen Klammern, danach das Zugriffsdatum.",
  "An encyclopedia is cited by title, editor and year; the publisher is not needed.":
    "Eine Enzyklopädie wird mit Titel, Herausgeber und Jahr zitiert; der Verlag ist nicht nötig.",
  "An encyclopedia is cited like a book, but without author or editor and publisher; edition and year stay.":
    "Eine Enzyklopädie wird wie ein Buch zitiert, aber ohne Verfasser, Herausgeber und Verlag; Auflage und Jahr bleiben.",
  "An entry without a date is given without “n.d.”; the date of access stands in.":
    "Ein Artikel ohne Datum steht ohne „n.d.“; dafür steht das Zugriffsdatum.",
  "An entry without an author starts with its headword.": "Ein Artikel ohne Verfasser beginnt mit seinem Stichwort.",
  "An entry without an author, and without a group that answers for it, starts with its headword.":
    "Ein Artikel ohne Verfasser und ohne verantwortliche Körperschaft beginnt mit seinem Stichwort.",
  "An online document is given with its address and the date on which it was seen.":
    "Ein Online-Dokument wird mit seiner Adresse und dem Datum der Einsichtnahme angegeben.",
  "An online entry is given with its date of access.": "Ein Online-Artikel wird mit dem Zugriffsdatum angegeben.",
  "An online entry is given with the date of access or the date when it was posted.":
    "Ein Online-Artikel wird mit dem Zugriffsdatum oder dem Datum der Veröffentlichung angegeben.",
  "An online entry is given with the date when it was posted or revised; without one, with the date of access.":
    "Ein Online-Artikel wird mit dem Datum der Veröffentlichung oder Bearbeitung angegeben; ohne ein solches mit dem Zugriffsdatum.",
  "An online entry without a date is given with its date of access.":
    "Ein Online-Artikel ohne Datum wird mit dem Zugriffsdatum angegeben.",
  "An unsigned entry in print is cited in a note by the work, “under” and the headword.":
    "Ein ungezeichneter gedruckter Artikel wird in der Anmerkung mit dem Werk, „under“ und dem Stichwort zitiert.",
  "An unsigned entry is cited in a note by the work, “s.v.” and the headword.":
    "Ein ungezeichneter Artikel wird in der Anmerkung mit dem Werk, „s.v.“ und dem Stichwort zitiert.",
  "An unsigned entry of a well-known work is cited in a note alone, as the work, “s.v.” and the headword.":
    "Ein ungezeichneter Artikel eines bekannten Werks wird nur in einer Anmerkung zitiert: Werk, „s.v.“ und Stichwort.",
  "An unsigned entry of a well-known work is cited in a note alone; in print its headword follows “under”.":
    "Ein ungezeichneter Artikel eines bekannten Werks wird nur in einer Anmerkung zitiert; bei gedruckten folgt das Stichwort auf „under“.",
  "No access date is given when the year is known.": "Ist das Jahr bekannt, steht kein Zugriffsdatum.",
  "Only a signed entry is cited by its author, like a chapter; an unsigned one by the work or its headword.":
    "Nur ein gezeichneter Artikel wird wie ein Kapitel unter seinem Verfasser zitiert, ein ungezeichneter unter dem Werk oder seinem Stichwort.",
  "Publication facts that are not known are left out.": "Unbekannte Erscheinungsangaben werden weggelassen.",
  "The access date stands before the address of what was read online.":
    "Das Zugriffsdatum steht vor der Adresse des online Gelesenen.",
  "The address ends the entry; without one there is no retrieval date either.":
    "Die Adresse schließt den Eintrag ab; ohne sie steht auch kein Abrufdatum.",
  "The address is given, usually without “https://”.": "Die Adresse wird angegeben, meist ohne „https://“.",
  "The address is left out unless the work cannot be found without it.":
    "Die Adresse wird weggelassen, wenn das Werk auch ohne sie zu finden ist.",
  "The place of publication is left out for books after 1900.":
    "Der Erscheinungsort wird bei Büchern nach 1900 weggelassen.",
  "The place of publication is not printed.": "Der Erscheinungsort wird nicht angegeben.",
  "The place of publication is printed before the publisher.": "Der Erscheinungsort steht vor dem Verlag.",
  "The place of publication is printed.": "Der Erscheinungsort wird angegeben.",
  "The work's editors follow its title; editors that are not known are left out.":
    "Die Herausgeber des Werks folgen auf seinen Titel; unbekannte werden weggelassen.",
  "The work's editors stand between “In” and its title; editors that are not known are left out.":
    "Die Herausgeber des Werks stehen zwischen „In“ und seinem Titel; unbekannte werden weggelassen.",
  "Titles of books, articles and entries are set in sentence case; proper nouns keep their capitals.":
    "In Titeln von Büchern, Aufsätzen und Artikeln steht nur das erste Wort groß; Eigennamen behalten ihre Großbuchstaben.",
  "What bears no date is given with the day of the last visit after its address.":
    "Was kein Datum trägt, wird mit dem Tag des letzten Besuchs hinter der Adresse angegeben.",
  "What was read online ends with “Disponível em: …” and “Acesso em: …”.":
    "Online Gelesenes endet mit „Disponível em: …“ und „Acesso em: …“.",
  "What was read online is given as “Accessed: … [Online]. Available: …”.":
    "Online Gelesenes wird mit „Accessed: … [Online]. Available: …“ angegeben.",
  "What was read online is given as “Available at: …” with “(Accessed: …)”; both stand together.":
    "Online Gelesenes wird mit „Available at: …“ und „(Accessed: …)“ angegeben; beides steht zusammen.",
  "What was read online is given with a short or recommended address.":
    "Online Gelesenes wird mit einer kurzen oder der empfohlenen Adresse angegeben.",
  "What was read online is given with its address.": "Online Gelesenes wird mit seiner Adresse angegeben.",
  "What was read online is marked “[Internet]”, with “[cited yyyy Mon dd]” and “Available from:”.":
    "Online Gelesenes wird mit „[Internet]“, „[cited yyyy Mon dd]“ und „Available from:“ bezeichnet.",
  "“University Press” is abbreviated UP; “&” in a publisher's name is written “and”.":
    "„University Press“ wird zu UP gekürzt; „&“ im Namen eines Verlags wird „and“ geschrieben.",
  "A place in a text without pages is cited by paragraph number.":
    "Eine Stelle in einem Text ohne Seiten wird mit der Nummer des Absatzes zitiert.",
  "A text without pages is cited without a number, unless its own paragraphs or sections are numbered.":
    "Ein Text ohne Seiten wird ohne Nummer zitiert, außer wenn seine Absätze oder Abschnitte selbst nummeriert sind.",
  "Where there are no pages, a chapter number, a section heading or the like stands in their place.":
    "Wo es keine Seiten gibt, steht an ihrer Stelle eine Kapitelnummer, die Überschrift eines Abschnitts oder Ähnliches.",
  "A hyphen stands between the numbers of a range.": "Zwischen den Zahlen eines Bereichs steht ein Bindestrich.",
  "A title that stands for the author in the text is set in title case and in quotation marks.":
    "Ein Titel, der im Text für den Verfasser steht, wird mit großen Anfangsbuchstaben und in Anführungszeichen gesetzt.",
  "A publisher that is also the author is left out.": "Ein Verlag, der zugleich der Verfasser ist, wird weggelassen.",
  "A publisher that is also the author is given as “Author”.":
    "Ein Verlag, der zugleich der Verfasser ist, wird als „Author“ angegeben.",
  "An online entry is given with the month and day of its date, where they are known.":
    "Ein Online-Artikel wird mit Monat und Tag seines Datums angegeben, soweit bekannt.",
  "Titles of articles, chapters and pages are set in sentence case; those of books keep their capitals.":
    "In den Titeln von Aufsätzen, Kapiteln und Seiten stehen kleine Anfangsbuchstaben; Buchtitel behalten ihre großen.",
  "An unsigned entry is cited by the work; the headword and its pages follow the year.":
    "Ein nicht gezeichneter Artikel wird nach dem Werk zitiert; Stichwort und Seiten folgen dem Jahr.",
  "An entry is cited like a chapter of a book.": "Ein Artikel wird wie ein Kapitel eines Buches zitiert.",
  "A dictionary is cited without editor and place; edition, publisher and year stay.":
    "Ein Wörterbuch wird ohne Herausgeber und Ort zitiert; Auflage, Verlag und Jahr bleiben.",
  "Editions are counted 1st, 2d, 3d, 4th.": "Auflagen werden 1st, 2d, 3d, 4th gezählt.",
  "The words of a citation are in the language of the work: “et al.” and “4th ed.” for one in English.":
    "Die Wörter einer Quellenangabe stehen in der Sprache des Werks: „et al.“ und „4th ed.“ bei einem englischen.",
  "The first word of an entry without author is in capitals, and that of a work without author or editor too.":
    "Das erste Wort eines Artikels ohne Verfasser steht in Großbuchstaben, ebenso das eines Werks ohne Verfasser und Herausgeber.",
  "A full stop stands before the place of publication.": "Vor dem Erscheinungsort steht ein Punkt.",
  "The volume of the work stands after its title and edition, as “Vol. 1”.":
    "Der Band des Werks steht nach dessen Titel und Auflage, als „Vol. 1“.",
  "A comma stands between the headword and the title of the work.":
    "Zwischen dem Stichwort und dem Titel des Werks steht ein Komma.",
  "A well-known reference work is given by its edition and year alone.":
    "Ein bekanntes Nachschlagewerk wird nur mit Auflage und Jahr genannt.",
} as const;

/** The sentences of the rules, which are English. */
export type Saying = keyof typeof germanRules;
