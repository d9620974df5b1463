import { createCatalogue, type Catalogue, type FoundStyle } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";

let catalogue: Catalogue | undefined;

/** The styles that come with Citable; made once, read as they are asked for. */
export function installedStyles(): Catalogue {
  catalogue ??= createCatalogue([citeprocPlusSource()]);
  return catalogue;
}

/** What `find` and `open` of a catalogue take. */
export function localeOption(locale: string | undefined): { readonly locale?: string } {
  return locale === undefined ? {} : { locale };
}

/** A style by its name, or the one that was opened before. */
export async function styleFor(style: string | FoundStyle, locale: string | undefined): Promise<FoundStyle> {
  return typeof style === "string" ? installedStyles().find(style, localeOption(locale)) : style;
}
