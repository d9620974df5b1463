import { expect, it } from "vitest";
import { namesSource } from "./look-up.ts";

it.each([
  ["https://example.org/entry/1", true],
  [" http://example.org ", true],
  ["10.1000/182", true],
  ["doi:10.1000/182", true],
  ["ISBN 978-3-16-148410-0", true],
  ["arXiv:1501.00001", true],
  ["https://localhost", false],
  ["ftp://example.org/x", false],
  ["0000-0002-1825-0097", false],
  ["Varrin, Concord of", false],
  ["See https://example.org for more", false],
  ["https://example.org\nhttps://example.com", false],
  ["978-3-16-148410-1", false],
  ["", false],
  [`https://example.org/${"x".repeat(3000)}`, false],
])("“%s” names a source: %s", (text, names) => expect(namesSource(text)).toBe(names));
