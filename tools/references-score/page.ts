import type { ModelCard } from "@citable/references";
import { timesOf } from "../train-references/sets.ts";
import type { Measured } from "./measure.ts";
import type { Speed } from "./speed.ts";

/** What the page is made of. */
export interface Figures {
  readonly card: ModelCard;
  readonly bytes: number;
  readonly measured: readonly Measured[];
  readonly speed: Speed;
  readonly printed: number;
  readonly passes: number;
}

/** The page with the figures. */
export function pageOf({ card, bytes, measured, speed, printed, passes }: Figures): string {
  const rows = measured.map(
    ({ set, trainedOn, references, f1, whole }) =>
      `| ${set} | ${references} | ${trainedOn} | ${f1.toFixed(3).replace(/^0/, "")} | ${(100 * whole).toFixed(1)} % |`,
  );
  return `# Reading references: figures

Made by \`npm run references-score\`. No model here has seen the set it is tested on. Printed references: ${printed}, in the
catalogue's styles and in none; ${passes} passes.

| tested on | references | trained on | fields, micro F1 | whole references right |
| --- | ---: | --- | ---: | ---: |
${rows.join("\n")}

A field is a stretch of words with one label. It is right when its label and its words are those of the labelled set,
where marks and spaces at both ends are left off and white space counts as one space. Neighbouring stretches of one label
are one field. F1 is 2 × right / (read + labelled), over all fields of a set; a whole reference is right when all its
fields are and no other was read. The reader's own labels \`accessed\` and \`archive\` count as \`note\`, \`producer\` as
\`director\`. In sets whose labels change at white space only (as-core, as-gold) a word that holds several fields
("24(4):509–522") has one label: the volume's, or else its first field's; what was read is compared in that form.
The tenth of gr-train is every tenth reference, from the first.

No model was trained on references that it is tested on here, but they guided choices: the features, and how often a
labelled reference is learnt from for each time that a printed one is (${timesText}), were chosen on the tenth of
gr-train, what is printed and the rates of learning on as-gold, too. On sets that nobody looked at, expect somewhat less.

## Confidence

How often a field was right, by the confidence that the model gave it (${measured.at(-1)?.set ?? ""}).

| confidence | fields | right |
| --- | ---: | ---: |
${trustRows(measured.at(-1)?.trust ?? [])}

## Speed

${speed.perSecond.toFixed(0)} references a second of CPU on one core (${speed.references} references of ${speed.meanLength.toFixed(0)} characters on average, read into records),
${speed.opening.toFixed(0)} ms to open the model, in which a reference is read so that its code is ready; ${speed.first.toFixed(1)} ms to the first reference after that.

## Beside AnyStyle

AnyStyle could not be run here: Debian has Ruby, but neither AnyStyle nor the Wapiti that it needs, and rubygems.org cannot
be reached. The labelled sets came with figures for AnyStyle 1.x as shipped; the only one of those sets that is at hand in
some form is GROBID's corpus: cleaned, it gave AnyStyle .688 / 24 %, and a plain random field that was trained on as-core
and printed references .860 / 59 %. The row “gr-train”, trained on the same, is the nearest to it; how that corpus was
cleaned is not known.

## The model

${bytes} bytes gzipped: ${card.features} features, ${card.weights} weights. Trained ${card.trained} with seed ${card.seed} on ${card.sets.join(", ")}.
`;
}

const timesText = Object.entries(timesOf)
  .map(([name, times]) => `${name} ${times} times`)
  .join(", ");

function trustRows(trust: Measured["trust"]): string {
  return trust
    .map(
      ({ read, right }, step) =>
        `| ${(step / 10).toFixed(1)}–${((step + 1) / 10).toFixed(1)} | ${read} | ${read === 0 ? "–" : `${((100 * right) / read).toFixed(0)} %`} |`,
    )
    .reverse()
    .join("\n");
}
