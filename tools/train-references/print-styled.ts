import { createEngine, type Engine, type Run, type Settled } from "@citable/csl";
import { createCatalogue, type Catalogue } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import type { Item } from "@citable/model";
import type { Random } from "../bench/random.ts";
import type { Labelled } from "./labelled.ts";
import { labelRuns } from "./runs.ts";

/** Prints an item as a labelled reference. */
export type Print = (item: Item) => Labelled["segs"];

const locales = [
  "en-US",
  "en-GB",
  "de-DE",
  "fr-FR",
  "es-ES",
  "it-IT",
  "pt-BR",
  "pt-PT",
  "nl-NL",
  "sv-SE",
  "da-DK",
  "pl-PL",
  "cs-CZ",
  "ru-RU",
  "zh-CN",
  "ja-JP",
  "tr-TR",
  "hu-HU",
  "fi-FI",
  "nb-NO",
  "ca-AD",
  "sl-SI",
  "hr-HR",
  "ko-KR",
  "ro-RO",
  "uk-UA",
  "el-GR",
  "id-ID",
];

/** Guides that most references follow; they are printed more often than the journals' styles. */
const common = [
  "apa@7",
  "apa@6",
  "mla@9",
  "mla@8",
  "chicago-notes@17",
  "chicago-author-date@17",
  "vancouver",
  "ieee",
  "harvard-cite-them-right",
  "american-medical-association",
  "modern-humanities-research-association-notes",
  "acm-sig-proceedings",
  "springer-lecture-notes-in-computer-science",
  "elsevier-harvard",
  "nature",
  "science",
  "cell",
  "american-chemical-society",
  "american-sociological-association",
  "iso690-author-date-en",
  "gb-t-7714-numeric",
  "associacao-brasileira-de-normas-tecnicas",
  "american-physics-society",
  "council-of-science-editors",
  "turabian-author-date",
  "oscola",
  "din-1505-2",
  "national-library-of-medicine",
];

/** The catalogue's independent styles. */
export async function openStyles(): Promise<{ readonly catalogue: Catalogue; readonly ids: readonly string[] }> {
  const source = citeprocPlusSource();
  const summaries = await source.list();
  return {
    catalogue: createCatalogue([source]),
    ids: summaries.filter(({ parent }) => parent === undefined).map(({ id }) => id),
  };
}

/** A printer of one style in one language, both by chance; undefined for a style that cannot be opened. */
export async function pickStyle(
  { catalogue, ids }: Awaited<ReturnType<typeof openStyles>>,
  random: Random,
): Promise<Print | undefined> {
  const name = random.chance(0.35) ? random.pick(common) : random.pick(ids);
  const locale = random.chance(0.35) ? { locale: random.pick(locales) } : {};
  const asNote = random.chance(0.35);
  try {
    const found = await catalogue.find(name, locale);
    const engine = createEngine({ style: found.style, locales: found.locales, locale: found.locale });
    return (item) => labelRuns(renumber(runsOf(printWith(engine, item, asNote)), random), item.type);
  } catch {
    return undefined;
  }
}

function printWith(engine: Engine, item: Item, asNote: boolean): Settled {
  const noted = engine.bibliographyArea === undefined || (asNote && engine.style.class === "note");
  if (noted) return engine.cite([{ item }]);
  return engine.bibliography([item])[0]?.output ?? { blocks: [] };
}

/** A style's blocks stand side by side: "[1]" and the entry. */
function runsOf({ blocks }: Settled): readonly Run[] {
  return blocks.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: " ", formatting: {} }, ...runs]));
}

/** An item alone is always number 1; in a list it may be any. */
function renumber(runs: readonly Run[], random: Random): readonly Run[] {
  return runs.map((run) =>
    run.origin?.variable === "citation-number"
      ? { ...run, text: String(random.between(1, random.pick([9, 60, 150]))) }
      : run,
  );
}
