/** What there is to tell of files of records, in German; a sentence that is not here does not compile. */
export const germanFormats = {
  // BibTeX
  'The field "{name}" of "{id}" has no variable: it is left out.':
    "Für das Feld „{name}“ von „{id}“ gibt es keine Variable: es ist weggelassen.",
  "@{type} is no type of BibTeX or biblatex: the entry is read as a document.":
    "@{type} ist kein Typ von BibTeX oder biblatex: der Eintrag wird als Dokument gelesen.",
  'The names of "{key}" end in "and others": the list is not complete.':
    "Die Namen von „{key}“ enden mit „and others“: die Liste ist nicht vollständig.",
  "The command {command} is not known: its argument is kept as text.":
    "Der Befehl {command} ist nicht bekannt: sein Argument bleibt als Text.",
  "The text has no BibTeX entry: entries begin with @ and a type.":
    "Der Text hat keinen Eintrag von BibTeX: Einträge beginnen mit @ und einem Typ.",
  'The key "{key}" stands twice: this entry is called "{id}".':
    "Der Schlüssel „{key}“ kommt zweimal vor: dieser Eintrag heißt „{id}“.",
  'The field "{name}" has no value: it is left out.': "Das Feld „{name}“ hat keinen Wert: es ist weggelassen.",
  'The field "{name}" stands twice in one entry: the first is kept.':
    "Das Feld „{name}“ steht zweimal in einem Eintrag: das erste bleibt.",
  "This entry is not closed: add its closing brace.":
    "Dieser Eintrag ist nicht geschlossen: ergänzen Sie die schließende Klammer.",
  "Here a field should stand: the text up to the next comma is left out.":
    "Hier sollte ein Feld stehen: der Text bis zum nächsten Komma ist weggelassen.",
  "A brace closes this entry before its last field: remove it.":
    "Eine Klammer schließt diesen Eintrag vor seinem letzten Feld: entfernen Sie sie.",
  'The macros of this file grow too long: "{name}" is kept as text.':
    "Die Makros dieser Datei werden zu lang: „{name}“ bleibt als Text.",
  'The macro "{name}" is not defined: its name is kept as text.':
    "Das Makro „{name}“ ist nicht definiert: sein Name bleibt als Text.",
  "The value that begins here is not closed: check its braces.":
    "Der Wert, der hier beginnt, ist nicht geschlossen: prüfen Sie seine Klammern.",
  "This entry inherits from itself, or through too many others: that is left out.":
    "Dieser Eintrag erbt von sich selbst oder über zu viele andere: das ist weggelassen.",
  '"{key}", from which this entry inherits, is not in the file.':
    "„{key}“, von dem dieser Eintrag erbt, steht nicht in der Datei.",

  // Other formats
  "The text has no record of {format}: records begin with {opening}.":
    "Der Text hat keinen Datensatz von {format}: Datensätze beginnen mit {opening}.",
  'The record "{id}" has no last line ({last}): it ends where the next one begins.':
    "Der Datensatz „{id}“ hat keine letzte Zeile ({last}): er endet, wo der nächste beginnt.",
  "{tag} has no variable for what {format} has there: it is left out.":
    "Für {tag} gibt es keine Variable, die sagt, was {format} dort hat: die Angabe ist weggelassen.",
  "The record has no TY line: it is read as a document.":
    "Der Datensatz hat keine Zeile TY: er wird als Dokument gelesen.",
  '"{type}" is no reference type of RIS: the record is read as a document.':
    "„{type}“ ist kein Typ von RIS: der Datensatz wird als Dokument gelesen.",
  '"{type}" is no type of EndNote: the record is read as a document.':
    "„{type}“ ist kein Typ von EndNote: der Datensatz wird als Dokument gelesen.",
  'The text has no COinS: they are spans of the class "Z3988".':
    "Der Text hat keine COinS: das sind span-Elemente der Klasse „Z3988“.",
  "The text has no citation template such as {example}.": "Der Text hat keine Zitiervorlage wie {example}.",
  'The parameter "{name}" has no variable: it is left out.':
    "Für den Parameter „{name}“ gibt es keine Variable: er ist weggelassen.",
  "The file has no title, which the Citation File Format asks for.":
    "Die Datei hat keinen Titel, den das Citation File Format verlangt.",
  "The text as a whole is not JSON: the {count} items that are complete in it are read.":
    "Der Text als Ganzes ist kein JSON: die {count} Einträge, die darin vollständig sind, werden gelesen.",
  "Item {number} is not JSON: it is left out.": "Eintrag {number} ist kein JSON: er ist weggelassen.",
  "The JSON-LD describes no work.": "Das JSON-LD beschreibt kein Werk.",
  "The JSON has no item with an itemType.": "Das JSON hat keinen Eintrag mit einem itemType.",
  "The XML has no <record> of EndNote.": "Das XML hat kein <record> von EndNote.",
  "The XML has no record of Dublin Core.": "Das XML hat keinen Datensatz von Dublin Core.",
  "The XML has no <record> of MARC.": "Das XML hat kein <record> von MARC.",
  "The XML has no <mods> element.": "Das XML hat kein Element <mods>.",
  "The XML has no reference of JATS: a <ref> with an <element-citation>.":
    "Das XML hat keine Literaturangabe von JATS: ein <ref> mit einem <element-citation>.",
  'The parts of the reference "{id}" are not all marked, and what is not is left out: {text}':
    "Die Teile der Literaturangabe „{id}“ sind nicht alle ausgezeichnet; was es nicht ist, ist weggelassen: {text}",
  "The RDF has no work: an element with a z:itemType or of a class of the Bibliographic Ontology.":
    "Das RDF hat kein Werk: ein Element mit z:itemType oder aus einer Klasse der Bibliographic Ontology.",
  'What "{id}" stands in, "{address}", is not described in the file, or too far away: it is left out.':
    "Worin „{id}“ steht, „{address}“, ist in der Datei nicht beschrieben oder zu weit entfernt: es ist weggelassen.",
  "The XML is faulty from here on and is read up to here: {reason}":
    "Das XML ist von hier an fehlerhaft und wird bis hierher gelesen: {reason}",
  "The YAML is faulty here: {reason}": "Das YAML ist hier fehlerhaft: {reason}",
  "The YAML nests deeper than 100 levels, which no bibliography does: it is read up to here.":
    "Das YAML ist tiefer als 100 Ebenen verschachtelt, was keine Bibliographie ist: es wird bis hierher gelesen.",
  "A key here is a list or a map: it is left out with its value.":
    "Ein Schlüssel ist hier eine Liste oder eine Zuordnung: er ist mit seinem Wert weggelassen.",

  // What a format cannot hold
  'Item "{id}" cannot be held by {format}: it is left out.':
    "Den Eintrag „{id}“ kann {format} nicht aufnehmen: er ist weggelassen.",
  '{path} is "{type}", for which {format} has no name of its own: it reads back as "{read}".':
    "{path} ist „{type}“, wofür {format} keinen eigenen Namen hat: zurückgelesen wird es „{read}“.",
  'The id "{id}" cannot stand in {format}: the item is called "{read}" there.':
    "Die id „{id}“ kann in {format} nicht stehen: der Eintrag heißt dort „{read}“.",
  "{path} has no place in {format}: it is left out.":
    "Für {path} ist in {format} kein Platz: die Angabe ist weggelassen.",
  "{path} has words whose case is kept, which {format} cannot say: their words are there.":
    "{path} hat Wörter mit bewahrter Schreibung, was {format} nicht sagen kann: die Wörter selbst sind da.",
  "{path} cannot stand in {format} as it is: it reads back as {read}.":
    "{path} kann in {format} so nicht stehen: zurückgelesen wird es {read}.",
} as const;

/** A sentence on a file of records, in English. */
export type FormatPhrase = keyof typeof germanFormats;
