import type { Messages, PassageMessages } from "./messages.ts";
import { listed } from "./listed.ts";
import { germanRules } from "./rules-de.ts";
import { germanSentences } from "./sentences-de.ts";

/** German. */
export const germanMessages: Messages = {
  missing: {
    author: "Es ist kein Verfasser genannt.",
    title: "Es ist kein Titel angegeben.",
    "container-title": "Das Werk, zu dem der Text gehört, ist nicht angegeben.",
    editor: "Der Herausgeber des Werks ist nicht angegeben.",
    publisher: "Der Verlag ist nicht angegeben.",
    issued: "Das Erscheinungsdatum ist nicht angegeben.",
    URL: "Es ist keine Adresse bekannt.",
    accessed: "Der Tag, an dem der Text gelesen wurde, ist nicht bekannt.",
    volume: "Der Band ist nicht angegeben.",
    page: "Es sind keine Seiten angegeben.",
  },
  missingOther: (field) => `„${field}“ ist nicht angegeben.`,
  onEntryPages: {
    author:
      "Suchen Sie eine Unterschrift am Ende des Artikels oder ein Kürzel, das das Mitarbeiterverzeichnis des Werks auflöst.",
    "container-title": "Sehen Sie im Kopf der Seite nach, in der Navigationszeile oder im Feld „Zitieren“.",
    editor: "Sehen Sie auf der Titelseite des Werks nach, auf der Seite „Über uns“ oder in einem Bibliothekskatalog.",
    publisher:
      "Sehen Sie auf der Titelseite oder im Impressum nach, am Fuß der Seite oder in einem Bibliothekskatalog.",
    issued:
      "Suchen Sie einen Copyright-Vermerk, „Aktualisiert“ oder „Veröffentlicht“ neben der Überschrift oder das Impressum des Werks.",
    URL: "Kopieren Sie sie aus der Adresszeile des Browsers oder nehmen Sie den Permalink aus dem Feld „Teilen“ oder „Zitieren“.",
  },
  elsewhere: {
    author: "Sehen Sie unter dem Titel, am Ende des Textes oder auf der Titelseite nach.",
    "container-title": "Sehen Sie im Kopf der Seite oder auf der ersten Seite des Bandes nach.",
    editor: "Sehen Sie auf der Titelseite des Bandes nach.",
    publisher: "Sehen Sie auf der Titelseite und ihrer Rückseite oder in einem Bibliothekskatalog nach.",
    issued: "Sehen Sie auf der Rückseite der Titelseite, im Copyright-Vermerk oder neben der Überschrift nach.",
    URL: "Kopieren Sie sie aus der Adresszeile des Browsers.",
    accessed: "Es ist der Tag, an dem Sie die Seite gelesen haben; halten Sie ihn mit dem Eintrag fest.",
    volume: "Sehen Sie am Kopf oder Fuß der ersten Seite oder auf dem Umschlag der Zeitschrift nach.",
    page: "Sehen Sie auf der ersten und der letzten Seite des Textes nach.",
  },
  says: ({ says }) => germanRules[says],
  fromMemory: "Diese Regel ist aus dem Gedächtnis; prüfen Sie sie im Regelwerk.",
  leaveOut: "Lassen Sie diesen Eintrag im Literaturverzeichnis weg, wenn das Werk allgemein bekannt ist.",
  requires: (institution, field) => `${institution} verlangt „${field}“ für solche Werke.`,
  questions: (contact) => `Fragen an: ${contact}.`,
  phrase: (phrase) => germanSentences[phrase],
  list: (parts) => listed(parts, "und"),
  noForm: {
    bibliography: (style) =>
      `${style} hat kein Literaturverzeichnis: Zitieren Sie in Anmerkungen oder wählen Sie einen Stil mit Verzeichnis.`,
    note: (style) => `${style} zitiert im Text, nicht in Anmerkungen: Verlangen Sie „in-text“.`,
    "in-text": (style) => `${style} zitiert in Anmerkungen, nicht im Text: Verlangen Sie „note“.`,
  },
  nothingPrinted: (style, form) =>
    `${style} gibt für diesen Datensatz in der Form „${form}“ nichts aus: Er hat keine der Angaben, die der Stil druckt.`,
};

/** German, on texts without pages. */
export const germanPassageMessages: PassageMessages = {
  passageBy: {
    paragraph: () => "Zum Beispiel: „para. 4“.",
    heading: () => "Zum Beispiel: unter „Ursprünge“.",
    headword: (headword) => `Hier ist es „${headword}“, an der Stelle einer Seite.`,
    nothing: () => "",
  },
  passageWithoutRule:
    "Eine Stelle in einem Text ohne Seiten findet man an der Überschrift ihres Abschnitts oder am Absatz, wenn die Absätze gezählt sind.",
  accessDateWanted: "Das Zugriffsdatum gehört zu dieser Angabe.",
  accessDateUnwanted: "Das Zugriffsdatum ist hier nicht nötig.",
};
