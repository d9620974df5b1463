// What the trainer needs beside the reader: the same words, features and sums, so that both see a line alike.
export { readLine, type Line } from "./features/line.ts";
export { boundaryCount } from "./features/boundary.ts";
export { labelNumber, labels, type Label } from "./model/labels.ts";
export { hashBits, kept, type Model } from "./model/model.ts";
export { decodeModel, formatName, type ModelCard } from "./model/decode.ts";
export { marginalsOf, sumChain, type Sums } from "./crf/marginals.ts";
export { spansOf as marginalSpans } from "./crf/spans.ts";
export { bestLabels } from "./crf/viterbi.ts";
export { scoreWords } from "./crf/scores.ts";
