import { expect, it } from "vitest";
import { parseNames } from "./parse-names.ts";
import { printName } from "./print-name.ts";

it.each([
  ["Jane Doe", ["Doe, Jane"]],
  ["Doe, Jane", ["Doe, Jane"]],
  ["Jane Doe and John Smith", ["Doe, Jane", "Smith, John"]],
  ["Jane Doe & John Smith", ["Doe, Jane", "Smith, John"]],
  ["Jean Dupont et Marie Curie", ["Dupont, Jean", "Curie, Marie"]],
  ["Hans Meier und Eva Lang", ["Meier, Hans", "Lang, Eva"]],
  ["Кантемир А. Д. и Иванов И. И.", ["Кантемир, А. Д.", "Иванов, И. И."]],
  ["Кантемир А. Д., Иванов И. И. и др.", ["Кантемир, А. Д.", "Иванов, И. И."]],
  ["王小明、李华", ["王小明", "李华"]],
  ["Hans Hansen og Eva Lang", ["Hansen, Hans", "Lang, Eva"]],
  ["María López y Juan Díaz", ["López, María", "Díaz, Juan"]],
  ["José Ortega y Gasset", ["Ortega y Gasset, José"]],
  ["Doe, Jane; Smith, John", ["Doe, Jane", "Smith, John"]],
  ["Doe, Jane\nSmith, John", ["Doe, Jane", "Smith, John"]],
  ["Doe, Jane, John Smith, and Ann Lee", ["Doe, Jane", "Smith, John", "Lee, Ann"]],
  ["Jane Doe, John Smith, and Ann Lee", ["Doe, Jane", "Smith, John", "Lee, Ann"]],
  ["Smith, J., Doe, A. B., & Lee, C.", ["Smith, J.", "Doe, A. B.", "Lee, C."]],
  ["Smith JA, Doe B, Lee CD", ["Smith, J. A.", "Doe, B.", "Lee, C. D."]],
  ["García Márquez, Gabriel", ["García Márquez, Gabriel"]],
  ["Martin Luther King, Jr., and Jane Doe", ["King, Martin Luther, Jr.", "Doe, Jane"]],
  ["Jane Doe et al.", ["Doe, Jane"]],
  ["Food and Agriculture Organization", ["Food and Agriculture Organization"]],
  ["Department of Health and Human Services", ["Department of Health and Human Services"]],
  ["UNESCO and Jane Doe", ["UNESCO", "Doe, Jane"]],
  ["García, A.; López, B.; y Pérez, C.", ["García, A.", "López, B.", "Pérez, C."]],
  ["王小明, 李华", ["王小明", "李华"]],
  ["王小明，李华", ["王小明", "李华"]],
  ["夏目, 漱石", ["夏目漱石"]],
  ["Jane Doe, M.D., Ph.D.", ["Doe, Jane, M.D., Ph.D."]],
  ["", []],
  [" ; , ", []],
  ["Jane Doe;\nand John Smith", ["Doe, Jane", "Smith, John"]],
])("%j", (text, names) => expect(parseNames(text).map((name) => printName(name, "inverted"))).toEqual(names));

it("takes no time for what is no list of names", () => {
  for (const unit of [" ", ", ", "a and ", "A, ", "; ", "et al. "]) {
    expect(parseNames(unit.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
  }
});
