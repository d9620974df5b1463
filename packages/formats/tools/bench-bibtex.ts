import { readBib } from "../src/bibtex/format.ts";

// Processor time to read 10,000 generated entries: node --conditions=@citable/source packages/formats/tools/bench-bibtex.ts

const words =
  "the of river {DNA} culture M{\\\"u}ller treaty \\emph{Homo} border {\\'E}cole modern \\& law study".split(" ");
const families = ["Smith", 'M{\\"u}ller', "{\\'A}lvarez", "van der Berg", "Quested"];

/** Always the same entries: a linear congruential step chooses. */
function generate(count: number): string {
  let state = 1;
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[(state >>> 8) % list.length] ?? "";
  };
  const phrase = (length: number): string => Array.from({ length }, () => pick(words)).join(" ");
  return Array.from({ length: count }, (_, index) => {
    const authors = Array.from(
      { length: 1 + (index % 4) },
      () => `${pick(families)}, ${pick(["Anna", "Bob", "C. D."])}`,
    );
    return `@article{key${index},
  title = {${phrase(10)}},
  author = {${authors.join(" and ")}},
  journal = {Journal of Rivers},
  year = ${1900 + (index % 120)},
  month = jan,
  volume = {${index % 50}},
  pages = {${index}--${index + 10}},
  doi = {10.1000/x${index}},
  url = {https://example.org/${index}},
  publisher = {Sons \\& Daughters},
}
`;
  }).join("\n");
}

const text = generate(10_000);
for (const round of ["first", "second", "third", "fourth"]) {
  const before = process.cpuUsage();
  const { value, issues } = readBib(text);
  const { user, system } = process.cpuUsage(before);
  const milliseconds = Math.round((user + system) / 1000);
  console.log(
    `${round}: ${value.length} entries (${text.length} characters, ${issues.length} issues) in ${milliseconds} ms`,
  );
}
