import { expect, it } from "vitest";
import { citeText, withFields } from "../../test/inline-style.ts";

const item = withFields({ title: "Tides", genre: "map", publisher: "Quay (Bristol)" });
const inner = '<text variable="genre" prefix="(" suffix=")"/>';

it.each([
  ["inside round ones turn square", `<group prefix="(" suffix=")">${inner}</group>`, "Tides ([map])"],
  [
    "and round again inside those",
    `<group prefix="(" suffix=")"><group prefix="(" suffix=")">${inner}</group></group>`,
    "Tides ([(map)])",
  ],
  ["side by side stay round", `<group>${inner}${inner}</group>`, "Tides (map)(map)"],
  ["stay round where the outer ones do not close", `<group prefix="(">${inner}</group>`, "Tides ((map)"],
  ["typed in a field stay", '<text variable="publisher" prefix="(" suffix=")"/>', "Tides (Quay (Bristol))"],
  [
    "stay round after a space",
    '<group prefix="(" suffix=")"><text variable="genre" prefix="a (" suffix=")"/></group>',
    "Tides (a (map))",
  ],
])("brackets of affixes %s", (_, body, expected) => {
  expect(citeText(`<text variable="title" suffix=" "/>${body}`, item)).toBe(expected);
});

it("brackets around the whole citation do not count", () => {
  expect(citeText(`<group prefix="(" suffix=")"><text variable="title" suffix=" "/>${inner}</group>`, item)).toBe(
    "(Tides (map))",
  );
});
