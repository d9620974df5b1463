import { germanFormats } from "@citable/formats/words";
import { germanItems } from "@citable/model";
import { germanMethods } from "./german-methods.ts";

/** What there is to tell of a source that was read, in German; a sentence that is not here does not compile. */
const sentences = {
  "The works that the source lists ({count}) could not be read: {reason}":
    "Die Werke, die die Quelle aufführt ({count}), konnten nicht gelesen werden: {reason}",
  "The source lists {all} works; the first {read} were read. For all of them, give the list itself as a text.":
    "Die Quelle führt {all} Werke auf; gelesen wurden die ersten {read}. Für alle geben Sie die Liste selbst als Text an.",
  "The page states no title, neither in its head nor in a headline; save the whole page, or copy its text.":
    "Die Seite nennt keinen Titel, weder im Kopf noch in einer Überschrift; speichern Sie die ganze Seite oder kopieren Sie ihren Text.",
  "A JSON-LD script of the page is not valid JSON and was left out; the rest of the page was read.":
    "Ein JSON-LD-Skript der Seite ist kein gültiges JSON und wurde ausgelassen; der Rest der Seite wurde gelesen.",
  "The page's own citations leave the site's name empty; look at the page's address line.":
    "Die eigenen Zitierangaben der Seite lassen den Namen der Website leer; sehen Sie in der Adresszeile nach.",
  "The page's own citations leave the address empty; look at the page's address line.":
    "Die eigenen Zitierangaben der Seite lassen die Adresse leer; sehen Sie in der Adresszeile nach.",
  "The page's own citations leave the site's name and the address empty; look at the page's address line.":
    "Die eigenen Zitierangaben der Seite lassen den Namen der Website und die Adresse leer; sehen Sie in der Adresszeile nach.",
  "The text has the note mark {mark}, but its note is not in the source.":
    "Der Text hat das Anmerkungszeichen {mark}, aber die Anmerkung steht nicht in der Quelle.",
  "The text has the note marks {marks}, but their notes are not in the source.":
    "Der Text hat die Anmerkungszeichen {marks}, aber die Anmerkungen stehen nicht in der Quelle.",
  'The text states no title, author or source of its own; copy the page with its headword and "Cite this" box.':
    "Der Text nennt weder Titel noch Verfasser noch Quelle von sich selbst; kopieren Sie die Seite mit ihrem Stichwort und dem Feld „Zitieren“.",
  'The text states no title, author or source of its own; copy the page with its headword and "Cite this" box. It lists one work, which can be cited.':
    "Der Text nennt weder Titel noch Verfasser noch Quelle von sich selbst; kopieren Sie die Seite mit ihrem Stichwort und dem Feld „Zitieren“. Er führt ein Werk auf, das zitiert werden kann.",
  'The text states no title, author or source of its own; copy the page with its headword and "Cite this" box. It lists {count} works, which can be cited.':
    "Der Text nennt weder Titel noch Verfasser noch Quelle von sich selbst; kopieren Sie die Seite mit ihrem Stichwort und dem Feld „Zitieren“. Er führt {count} Werke auf, die zitiert werden können.",
  "The document states no title, neither in its properties nor at its head.":
    "Das Dokument nennt keinen Titel, weder in seinen Eigenschaften noch am Anfang.",
  "The PDF states no title and no DOI, neither in its metadata nor on its first page.":
    "Das PDF nennt weder Titel noch DOI, weder in seinen Metadaten noch auf der ersten Seite.",
  "The EPUB states no title in its package document.": "Das EPUB nennt in seinem Paketdokument keinen Titel.",
  "The PDF has no text, only pictures of pages: what they show is not read.":
    "Das PDF hat keinen Text, nur Bilder von Seiten: was sie zeigen, wird nicht gelesen.",
  "Of the {all} pages the first {read} were read.": "Von {all} Seiten wurden die ersten {read} gelesen.",
  "A page of the PDF is damaged, or draws far more than text; only its beginning was read.":
    "Eine Seite der PDF-Datei ist beschädigt oder zeichnet weit mehr als Text; nur ihr Anfang wurde gelesen.",
  "The pages of the PDF take very long to read; only the first were read.":
    "Die Seiten der PDF-Datei zu lesen dauert sehr lange; nur die ersten wurden gelesen.",
  "Some bytes are not valid {encoding}; they are shown as \uFFFD. Check the words around them.":
    "Einige Bytes sind kein gültiges {encoding}; sie stehen als \uFFFD da. Prüfen Sie die Wörter ringsum.",
  "The page declares the encoding “{encoding}”, which nobody knows; its words are read by a guess.":
    "Die Seite gibt die Kodierung „{encoding}“ an, die niemand kennt; ihre Wörter sind nach einer Vermutung gelesen.",
  "The source declares no encoding and is not UTF-8; it was read as {encoding}.":
    "Die Quelle gibt keine Kodierung an und ist nicht UTF-8; sie wurde als {encoding} gelesen.",
  "The source states two values for {field}: “{kept}” ({keptFrom}) was kept, “{rival}” ({rivalFrom}) was not.":
    "Die Quelle nennt zwei Werte für {field}: „{kept}“ ({keptFrom}) wurde übernommen, „{rival}“ ({rivalFrom}) nicht.",
  "The record that the page links to was not read: {reason}":
    "Der Datensatz, auf den die Seite verweist, wurde nicht gelesen: {reason}",
  "The {format} record that the page links to ({address}) has no work of this title; it was not used.":
    "Der Datensatz ({format}), auf den die Seite verweist ({address}), hat kein Werk dieses Titels; er wurde nicht verwendet.",
  "The page states “{kept}” for {field}, the {format} record that it links to “{rival}”; the page's was kept.":
    "Die Seite nennt „{kept}“ für {field}, der Datensatz ({format}), auf den sie verweist, „{rival}“; der Wert der Seite wurde übernommen.",
  "Another source could not be asked: {reason}": "Eine andere Quelle konnte nicht gefragt werden: {reason}",
  "This is a preprint. It was published as {published}; it is another version: cite that one if it is what you read.":
    "Dies ist ein Preprint. Er ist als {published} erschienen; das ist eine andere Fassung: zitieren Sie sie, wenn Sie diese gelesen haben.",
  "There is a newer version, {identifier}; cite that one if it is what you read.":
    "Es gibt eine neuere Fassung, {identifier}; zitieren Sie sie, wenn Sie diese gelesen haben.",
  "The work has a notice of {kind} ({notice}); read it before you cite the work.":
    "Zu dem Werk gibt es eine Mitteilung „{kind}“ ({notice}); lesen Sie sie, bevor Sie das Werk zitieren.",
  "DataCite has “{text}” where a number should stand; it is left out.":
    "DataCite hat „{text}“, wo eine Nummer stehen sollte; die Angabe ist weggelassen.",
  "The names were given in capitals and are written in the usual way; check how they are spelt.":
    "Die Namen waren in Großbuchstaben angegeben und sind hier wie üblich geschrieben; prüfen Sie die Schreibung.",

  // Facts that are missing, and where they usually stand.
  "No author is stated; entries are often signed at their end, pages under the headline.":
    "Es ist kein Verfasser genannt; Artikel sind oft am Ende gezeichnet, Seiten unter der Überschrift.",
  "The date of publication is not stated; it usually stands on the work's title page or at the foot of the page.":
    "Das Erscheinungsdatum ist nicht angegeben; es steht gewöhnlich auf der Titelseite des Werks oder am Fuß der Seite.",
  "The publisher is not stated; it usually stands on the work's title page, its “About” page or in the copyright line.":
    "Der Verlag ist nicht angegeben; er steht gewöhnlich auf der Titelseite des Werks, auf der Seite „Über uns“ oder in der Copyright-Zeile.",
  "The address is not stated; copy it from the browser's address line.":
    "Die Adresse ist nicht angegeben; kopieren Sie sie aus der Adresszeile des Browsers.",
  "The work or site that this is part of is not stated; it usually stands at the head of the page.":
    "Das Werk oder die Website, zu der dies gehört, ist nicht angegeben; der Name steht gewöhnlich im Kopf der Seite.",
} as const;

/** A sentence on a source that was read, in English. */
export type CapturePhrase = keyof typeof sentences;

/** All that reading a source says in words, in German. */
export const germanCapture: Readonly<
  Record<CapturePhrase | keyof typeof germanMethods | keyof typeof germanItems | keyof typeof germanFormats, string>
> = {
  ...germanItems,
  ...germanFormats,
  ...sentences,
  ...germanMethods,
};
