import { expect, it } from "vitest";
import { isEnglish, parseLanguage } from "./languages.ts";

it.each([
  ["en", "en"],
  ["EN", "en"],
  ["en_us", "en-US"],
  ["en-GB", "en-GB"],
  ["zh-hans-cn", "zh-Hans-CN"],
  ["eng", "en"],
  ["ger", "de"],
  ["English", "en"],
  ["English (United States)", "en"],
  ["français", "fr"],
  ["en; fr", "en"],
  ["en_US.UTF-8", "en-US"],
  ["日本語", "ja"],
  ["", undefined],
  ["Klingon", undefined],
  ["e", undefined],
  ["en-", undefined],
])("%j → %j", (text, tag) => expect(parseLanguage(text)).toBe(tag));

it.each([
  ["en", true],
  ["en-AU", true],
  ["English", true],
  ["enm", false],
  ["de", false],
  ["und", false],
  ["", false],
])("%j is English: %j", (tag, english) => expect(isEnglish(tag)).toBe(english));
