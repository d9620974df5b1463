import { createEngine, type Engine, type IndependentStyle, type Locale } from "@citable/csl";

const engines = new WeakMap<
  IndependentStyle,
  { readonly locales: readonly Locale[]; readonly made: Map<string, Engine> }
>();

/** The engine of a style in one language; compiled once for each style. */
export function engineFor(style: IndependentStyle, locales: readonly Locale[], locale: string | undefined): Engine {
  const known = engines.get(style);
  const kept = known?.locales === locales ? known : { locales, made: new Map<string, Engine>() };
  if (kept !== known) engines.set(style, kept);
  const language = locale ?? "";
  const made = kept.made.get(language) ?? createEngine({ style, locales, ...(locale !== undefined && { locale }) });
  kept.made.set(language, made);
  return made;
}
