/**
 * The language that the system is set to, as a tag: "de-AT" from `de_AT.UTF-8`; the first of LC_ALL, LC_MESSAGES and LANG
 * that is set counts (POSIX 8.2). None for the plain "C" and "POSIX".
 */
export function environmentLanguage(environment: NodeJS.ProcessEnv = process.env): readonly string[] {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const [tag = ""] = (LC_ALL || LC_MESSAGES || LANG || "").split(/[.@]/);
  return tag === "" || tag === "C" || tag === "POSIX" ? [] : [tag.replace("_", "-")];
}
