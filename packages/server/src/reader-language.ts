import { languages, pickLanguage, type Language } from "@citable/guides";
import type { Context } from "hono";
import { accepts } from "hono/accepts";

/** The language of advice: the one in Accept-Language that its sender likes best. */
function readerLanguage(context: Context): Language {
  const best = accepts(context, {
    header: "Accept-Language",
    supports: [...languages],
    default: "en",
    match: (accepted) => {
      const liked = accepted.filter(({ q }) => q > 0).toSorted((one, other) => other.q - one.q);
      return pickLanguage(liked.map(({ type }) => type));
    },
  });
  return pickLanguage([best]);
}

/** The same, and the answer says that it is in that language. */
export function answerLanguage(context: Context): Language {
  const language = readerLanguage(context);
  context.header("Content-Language", language);
  return language;
}
