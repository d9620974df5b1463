/** Words that pages put around an entry. Each is matched against a whole line, without regard to case. */

/** Links over the headword: the page's own furniture. */
export const skipLine: RegExp =
  /^(?:(?:skip|jump|go|zum|zur|aller|ir|saltar|vai|przejdź)\b.{0,12}\b(?:content|navigation|menu|search|main|inhalt|navigation|suche|contenu|contenido|contenuto|treści).{0,20}|menu|search|home|share|print|log ?in|sign ?in|subscribe|advertisement|close|navigation|contents|toggle .{1,30}|open menu|main menu|back to top)$/i;

/** The heading of a box that prints citations of the page. */
export const citeHeading: RegExp =
  /^(?:cite (?:this )?(?:article|entry|page|work|item|as|source)?|how to cite(?: this.{0,20})?|(?:suggested|recommended|preferred) citation|(?:source )?citation(?: details)?|suggestion de citation|to cite this (?:article|entry|page)|citation information|cite|(?:empfohlene )?zitier(?:weise|vorschlag|hinweis|empfehlung)|diese[nr]? (?:artikel|eintrag|seite) zitieren|zitieren|citer (?:cet article|cette page|ce document)|pour citer (?:cet article|ce document|cette notice|l['’]article|la notice)|cómo citar(?: (?:este artículo|esta entrada))?|citar este artículo|come citare|cita questa voce|per citare (?:questa voce|questo articolo)|como citar|siter(?:ing(?:seksempel)?)?|(?:hvordan )?sitere(?: artikkelen)?|citer (?:artiklen|denne artikel|denne artikeln)|källangivelse|hur du refererar|jak cytować|cytuj(?: hasło)?|citace|(?:скопировать )?библиографическ(?:ая|ую) ссылк[ау]|(?:ссылка )?для цитирования|как цитировать|бібліографічний опис|як цитувати|citiranje|kako citirati|jak citovat|como referenciar|引用(?:本文|格式|形式|方法|する)?|本文引用)\s*[:：]?$/i;

/** What follows the printed citations: advice about citation styles, and more links. */
export const citeBoxEnd: RegExp =
  /^(?:(?:learn more )?about citation styles|learn more about citation.{0,20}|more from .{1,60}|related (?:articles|entries|content|topics).{0,20}|you might also like.{0,20}|nearby entries|about this article|updated .{1,30}about.{0,40})$/i;

/** A line that leads to other entries of the work; the headings follow in the line or stand below. */
export const seeAlsoLine: RegExp =
  /^(?:see also|see|related (?:entries|articles|topics)|cross[- ]references|siehe auch|s\. ?auch|voir aussi|véase también|vedi anche|ver também|zie ook|se även|zobacz też|см\. также)\s*(?::|$)/i;

/** The heading of a list of works. */
export const bibliographyHeading: RegExp =
  /^(?:\d{1,2}\.?\s+)?(?:(?:select(?:ed)? |primary |secondary )?(?:bibliography|references|works cited|sources|literature(?: cited)?|further reading|suggested reading|additional reading|for further reading|recommended reading)(?: and notes)?|literatur(?:verzeichnis|angaben|hinweise)?|quellen|bibliogra(?:phie|f[ií]a|fia|fie)|références(?: bibliographiques)?|lectures complémentaires|referencias|referências|literatura|riferimenti(?: bibliografici)?|källor|литература|библиография|参考文献)(?:\s*\(\d+\))?\s*:?$/i;

/** The heading of a list of notes. */
export const notesHeading: RegExp =
  /^(?:notes?|footnotes|endnotes|notes and references|references|citations|anmerkungen|einzelnachweise|fußnoten|notes et références|notas|referencias|note|przypisy|примечания)\s*:?$/i;

/** Works of reference by the words of their names in lower case, in the languages that have many. */
export const encyclopediaName: RegExp =
  /encyclop(?:a?e|æ)d|encyclop[eé]die|enzyklop|enciclop|encyklop|enciklop|[ae]nsiklop|entsüklop|[эе]нц[иы]кл[оа]п|εγκυκλοπαίδ|lexi[ck]on(?!s? of [a-z]+ words)|leks[iy]kon|лексикон|tietosanakirja|uppslagsverk|موسوعة|دانشنامه|אנציקלופד|विश्वकोश|bách khoa|สารานุกรม|\bcompanion to\b|handw[öo]rterbuch|konversations|百科|백과|事典|p[eé]dia\b|biogr[aá](?:ph|f)[iíy]|б[иі]ограф[иі]|who'?s who|handbook of \p{L}+ online/u;

/** The same for dictionaries. */
export const dictionaryName: RegExp =
  /dictionar|wörterbuch|dictionnaire|diccionari|dizionario|dicionário|woordenboek|ordbok|ordbog|słownik|slovn(?:ík|ik)|slovar|словарь|словник|р(?:је|е)чник|r(?:je|e)čnik|szótár|sözlü[kğ]|sanakirja|sanastot?\b|sõnaraamat|žodyn|vārdnīc|dicționar|orðabók|geiriadur|foclóir|hiztegi|vocabular(?:io|y)|λεξικ[όο]|قاموس|לקסיקון|מילון|शब्दकोश|kamus\b|từ điển|พจนานุกรม|glossar|thesaurus|wiktionary|辞典|辭典|辞書|词典|詞典|사전/;

/** Words before the day on which a page was looked at; such a day is never that of publication. */
export const retrievalWords: RegExp =
  /(?:access(?:ed| date)|retrieved|viewed|last visited|abgerufen|aufgerufen|zugriff|konsultiert|consult(?:ed|[ée]e?|ad[oa]|ato)|geraadpleegd|hämtad|hentet|besøkt|lest|pristupljeno|pridobljeno|citováno|luettu|viitattu|dostęp|odczyt|acess(?:o|ado)|дата обращения|просмотрено|访问日期|閲覧)/i;
