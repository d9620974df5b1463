/** Titles that programs fill in by themselves: the name of a file, of a template, or nothing said. */
const madeTitle =
  /^(?:microsoft (?:word|powerpoint|excel|office)\b.*|(?:untitled|unbenannt|sans titre|sin título|без названия|no title|title|document|dokument)\s?\d*|(?:pii|doi)\s?[:=].*|powerpoint.presentation|slide \d+|print|layout \d+|.{0,120}\.(?:docx?|rtf|odt|pdf|tex|dvi|indd|qxd|pmd|p65|wpd|pptx?|xlsx?|html?|eps|ps|txt)|[\w.-]*\d[\w.-]*|paper|manuscript|article|full page photo|scan(?:ned)?\b.{0,40})$/i;

/** Whether a file's title is one that a program made, so that it says nothing of the work. */
export function isMadeTitle(text: string): boolean {
  return text.length < 2 || text.length > 500 || madeTitle.test(text.trim());
}

/** Names of computers' users and of programs. */
const madeName =
  /^(?:(?:microsoft|ms) office.{0,20}|(?:office|windows|default|local|system|test) ?(?:user|benutzer)\d{0,4}|user\d{0,6}|benutzer|utilisateur|usuario|utente|пользователь|admin(?:istrator|istrador|istrateur)?|root|owner|guest|author|autor|unknown|anonymous|none|n\/a|python-docx|pandoc|calibre\b.{0,20}|(?:adobe|acrobat|apache|latex|pdftex|tex|quartz|libreoffice|openoffice|google)\b.{0,40}|(?:dell|hp|lenovo|acer|asus|toshiba|pc|laptop|home)(?:[ -]?\d{0,6})?|[a-z]{1,3}\d{2,}|.*@.*)$/i;
const oneWordInLowerCase = /^[\p{Ll}\d._-]+$/u;

/** Whether a file's author is a computer's user, a program or nobody. */
export function isMadeName(text: string): boolean {
  const bare = text.trim();
  if (bare.length < 2 || bare.length > 300) return true;
  return oneWordInLowerCase.test(bare) || madeName.test(bare);
}
