import { expect, it } from "vitest";
import { environmentLanguage } from "./environment-language.ts";

it.each([
  [{}, []],
  [{ LANG: "de_AT.UTF-8" }, ["de-AT"]],
  [{ LANG: "de_AT.UTF-8", LC_ALL: "en_GB" }, ["en-GB"]],
  [{ LANG: "de_AT.UTF-8", LC_ALL: "" }, ["de-AT"]],
  [{ LANG: "de_AT.UTF-8", LC_MESSAGES: "C.UTF-8" }, []],
  [{ LANG: "sr_RS@latin" }, ["sr-RS"]],
  [{ LANG: "POSIX" }, []],
])("%j reads %j", (environment, tags) => {
  expect(environmentLanguage(environment)).toEqual(tags);
});
