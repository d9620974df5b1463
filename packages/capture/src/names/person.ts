/** Words that stand in lines and author fields but in no person's name. Lower case. */
const notNames: ReadonlySet<string> = new Set(
  (
    "album anonymous attorney trial size text developer analytical ceo founder director manager lawyer full-stack governor illustration about account admin administrator advertisement agence agencia agency agentur all also and archive article articles association " +
    "academy académie akademie ediciones edições edizioni éditions förlag forlag kommission presses publishers stiftung uitgeverij verlag wydawnictwo издательство " +
    "author authors autor autoren biography blog board book books brief by bureau business center centre chancellor church cite club collection " +
    "college comments committee company contact contents contributor contributors contributing cookbook copyright corporation correspondent council " +
    "culture daily department desk dictionary digital directory editor editora editorial editors editrice encyclopaedia encyclopedia entertainment entry external find " +
    "follow foundation forum freelance from für further gallery gmbh government group guest guide health history home http https inc index " +
    "information institut institute international journal league learn library lifestyle limited links live llc login ltd magazine " +
    "main media member menu ministry more museum national navigation network new news newspaper newsroom newsletter next notes office official " +
    "online opinion organisation organization our page photo photography picture podcast policy politics post posted posts president press previous " +
    "print privacy project publisher publishing publications quick read reader reading redacción redaction redaktion redaktionen redakcja redazione " +
    "recipe recipes references related relations report reporter reports research restaurant retrieved review rights school science search secretary section see senator service services share " +
    "show site society source sources special sports staff store stories story studio subscribe support team technology terms the " +
    "this times today topics treaty trust tv university update updated user video view views war webmaster website wiki wikipedia wire world writer writers " +
    "written www your zeitung"
  ).split(" "),
);

/** Particles that stand in lower case inside names. */
const particle =
  /^(?:a[fl]|al-|ap|bin|bint|d[aeiou]|da[ls]|de[lnr]|de[lnr]la|des|di|dos|du|e|el|ibn|la|las|le|los|o|of|san|ten?|ter|tot|van|vander|vom|von|und|y|zu[mr]?|zur|'t)$/;

const word = /^(?:d['’]|l['’]|o['’]|[Aa]l-|el-)?\p{Lu}[\p{L}\p{M}'’.·-]*$/u;
const suffix = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i;

/**
 * Whether words look like one person's name in natural order: "Steven I. Levine", "Ludwig van Beethoven".
 * Two to five words, each with a capital letter or a particle, none that names a thing or an organisation.
 */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || text.length < 4 || /[\d@/|:;!?"“”()[\]{}<>&#*_=+]/.test(text)) return false;
  const words = text.replace(/,(?= (?:Jr|Sr|II|III|IV)\b)/, "").split(/\s+/);
  if (words.length < 2 || words.length > 6) return false;
  if (words.some((each) => notNames.has(each.toLowerCase().replace(/\.$/, "")))) return false;
  if (!words.every((each) => word.test(each) || particle.test(each) || suffix.test(each))) return false;
  const full = words.filter((each) => /^(?:[dlDLoO]['’])?\p{Lu}[\p{L}'’-]+$/u.test(each));
  const last = words.at(-1) ?? "";
  return (
    full.length > 0 && words.filter((each) => word.test(each)).length >= 2 && (word.test(last) || suffix.test(last))
  );
}

/** Whether words name a body of people rather than a person: "Condé Nast", "Staff", "United Nations". */
export function namesOrganisation(text: string): boolean {
  return text.split(/[\s,/]+/).some((each) => notNames.has(each.toLowerCase().replace(/\.$/, "")));
}
