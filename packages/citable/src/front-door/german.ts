/** What checking references and looking for something to cite says, in German; a sentence that is not here does not compile. */
export const germanChecks = {
  "This reference has the {fact} “{here}”; {service} has “{there}” for {asked}. Check which is right.":
    "Diese Literaturangabe hat als {fact} „{here}“; {service} hat „{there}“ für {asked}. Prüfen Sie, was stimmt.",
  "This reference has the {fact} “{here}”; {service} has “{there}” for {asked}, the nearest that it lists. Check which is right.":
    "Diese Literaturangabe hat als {fact} „{here}“; {service} hat „{there}“ für {asked}, das Nächste, was dort verzeichnet ist. Prüfen Sie, was stimmt.",
  "This reference has the {fact} “{here}”; {service} has “{there}” for the nearest title that it lists. Check which is right.":
    "Diese Literaturangabe hat als {fact} „{here}“; {service} hat „{there}“ für den nächsten Titel, der dort verzeichnet ist. Prüfen Sie, was stimmt.",
  title: "Titel",
  year: "Jahr",
  authors: "Verfasser",
  container: "übergeordnetes Werk",
  volume: "Band",
  pages: "Seiten",
  "This reference was not checked. {reason}": "Diese Literaturangabe wurde nicht geprüft. {reason}",
  "This reference was not checked. It states neither an identifier nor a title with an author or year that services could find.":
    "Diese Literaturangabe wurde nicht geprüft. Sie nennt weder eine Kennung noch einen Titel mit Verfasser oder Jahr, den ein Dienst finden könnte.",
  "This reference was not checked. No service that was asked lists a work of this title and author.":
    "Diese Literaturangabe wurde nicht geprüft. Keiner der gefragten Dienste verzeichnet ein Werk dieses Titels und Verfassers.",
  "{service} lists this work as {identifier}, found by its title and author; the reference does not state it.":
    "{service} verzeichnet dieses Werk als {identifier}, gefunden nach Titel und Verfasser; die Literaturangabe nennt das nicht.",
} as const;

/** A sentence of a check, or a phrase of one, in English. */
export type CheckPhrase = keyof typeof germanChecks;
