import { Option } from "commander";

/** `--language`: in which language people are told things beside what is printed. */
export function languageOption(): Option {
  const what = "the language of advice (default: the system's, else en)";
  return new Option("--language <language>", what).choices(["en", "de"]);
}
