import { describe, expect, it } from "vitest";
import { localeFallback, primaryLanguage } from "./fallback.ts";

describe("localeFallback (Locale Fallback)", () => {
  it.each([
    ["de-AT", ["de-AT", "de-DE", "en-US"]],
    ["de-DE", ["de-DE", "en-US"]],
    ["de", ["de", "de-DE", "en-US"]],
    ["pt-BR", ["pt-BR", "pt-PT", "en-US"]],
    ["en-GB", ["en-GB", "en-US"]],
    ["en-US", ["en-US"]],
    ["la", ["la", "en-US"]],
    ["tlh-KX", ["tlh-KX", "tlh", "en-US"]],
    ["constructor", ["constructor", "en-US"]],
    ["", ["", "en-US"]],
  ])("%s", (tag, chain) => {
    expect(localeFallback(tag)).toEqual(chain);
  });

  it("cuts a tag to its language", () => {
    expect(primaryLanguage("sr-Cyrl-RS")).toBe("sr");
    expect(primaryLanguage("EN-us")).toBe("en");
  });
});
