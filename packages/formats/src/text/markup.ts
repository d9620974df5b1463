const nocaseSpan = /<span class="nocase">((?:(?!<\/?span)[^])*)<\/span>/g;
const inlineTags = /<\/?(?:i|b|sup|sub|sc)>|<span (?:class="nocase"|style="font-variant: ?small-caps;")>|<\/span>/g;

/** Text without spans that keep the case of words: they mean nothing to programs that know no CSL. */
export function withoutNocase(text: string): string {
  return text.includes("nocase") ? text.replaceAll(nocaseSpan, "$1") : text;
}

/** Text without any inline markup of CSL-JSON. */
export function withoutMarkup(text: string): string {
  return text.includes("<") ? text.replaceAll(inlineTags, "") : text;
}
