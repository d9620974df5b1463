import { expect, it } from "vitest";
import { looksLikeReference } from "./looks-like-reference.ts";

it.each([
  'Abbot, C. Hugh. (1968). Boats and Burghers: The "Long Toll." London: Meridian University Press.',
  "Abbot, C. Hugh. Boats and Burghers: A History. London: Meridian University Press, 1968.",
  "Ostrow, P. J. Landing Rights. 2nd ed. Albany, NY: K.L. Marsh, 1991.",
  "Brandt, Lena, and Karl Moor. Salt and Silver. Fenwick House, 1979.",
  "Brandt, L., & Moor, K. (1979). Salt and silver in the Arne trade. Journal of River History, 12(3), 1–20.",
  "Brandt, Lena. “Salt and Silver.” Journal of River History 12, no. 3 (1990): 1–20.",
  "Brandt, Lena. “Salt and Silver.” In Roads and Rivers, edited by Paul Ames, 30–41. London: Meridian, 1990.",
  "Ames, Paul, ed. Roads and Rivers. London: Meridian, 1990.",
  "Hana-mi Soro. (1983). A History of the Lower Arne. Westbury, CT: Green Lane Press, 1983.",
  "[4] Brandt, L. (1979). Salt and silver in the Arne trade. River History, 12, 1–20. https://doi.org/10.1234/rh.12-1",
  "The Toll Rolls of Lindow. London: Meridian, 1990.",
])("takes %s", (line) => {
  expect(looksLikeReference(line)).toBe(true);
});

it.each([
  "In 1799, when the clerk came to the coast, he saw a ship that had brought salt in five months.",
  "The tolls (1612). They began as a payment for the upkeep of a landing stage.",
  "Profitable trade fell off in the 1720s because the policies of the crown limited private initiative.",
  "The clerk left in January 1686 with 500 men. In October 1687 he reached the lake: Nobody was there.",
  "Miriam A. Okafor",
  "Encyclopedia of River Trade. . (March 7, 2021).",
])("leaves %s", (line) => {
  expect(looksLikeReference(line)).toBe(false);
});
