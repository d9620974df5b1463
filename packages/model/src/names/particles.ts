// What stands between given and family name and belongs to the latter, in the languages whose names use it.
const particles: ReadonlySet<string> = new Set(
  (
    "van vander von vom v. v.d. vd zu zum zur und auf im am den der dem ter ten te ver het de des du del della dello " +
    "degli dei di da dal dalla do dos das la le les lo los las el al op in uit aan 't ibn bin bint ben af av"
  ).split(" "),
);

// Written with a capital, these open a family name of several words: "Le Guin", "De La Renta", "St. Clair".
const familyOpeners: ReadonlySet<string> = new Set(
  "van von vander ver der den ter ten de des du del della di da dal dalla do dos das la le los las el st. st saint ste.".split(
    " ",
  ),
);

// Particles of nobility and origin that are left out when the family name stands alone: "Humboldt", "Musset".
const droppingParticles: ReadonlySet<string> = new Set("von vom zu zum zur und auf im am v.".split(" "));

/** Whether a lower-case word is a particle of names. */
export function isParticle(word: string): boolean {
  return particles.has(word.replaceAll("’", "'")) || /^\p{Ll}{1,4}['’]$/u.test(word);
}

/** Whether a capitalised word opens a family name of several words. */
export function opensFamilyName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && familyOpeners.has(word.toLowerCase());
}

/**
 * Whether particles drop when the family name stands alone. German ones do. French, Spanish and Portuguese "de" does but
 * before a family name of one syllable (Chicago 17, 16.71: "Beauvoir, Simone de" but "de Gaulle, Charles"); others stay.
 * "van" stays, as the Dutch have it, but for Beethoven.
 */
export function dropsParticle(particle: string, family: string): boolean {
  const words = particle.split(/\s+/);
  if (droppingParticles.has(words[0] ?? "")) return true;
  if (particle === "van") return family.toLowerCase() === "beethoven";
  return /^(?:de|de['’])$/.test(particle) && syllables(family) > 1;
}

/** How many syllables a name has, counted by its groups of vowels; a mute e at the end makes none. */
function syllables(name: string): number {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replace(/(?<=[^aeiouy])e$/, "").match(/[aeiouy]+/g)?.length ?? 0;
}

/**
 * A particle and what follows it: without a space after an apostrophe or hyphen ("d'Aubignac", "al-Aswani"), but "de'
 * Medici" keeps its space.
 */
export function joinParticle(particle: string | undefined, rest: string): string {
  if (particle === undefined || rest === "") return particle ?? rest;
  const joined = /[-‐‑'’]$/.test(particle) && !/(?:^|\s)de['’]$/i.test(particle);
  return joined ? particle + rest : `${particle} ${rest}`;
}
