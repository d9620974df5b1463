import { decodeStream } from "@citable/capture";
import { detectFormat, type Format, formatNamed, formats } from "@citable/formats";
import { parseCslItems, toCslJson, type Item } from "@citable/model";
import { makeItems } from "../../bench/items.ts";
import type { Sample, Subject } from "./subject.ts";

/** What our own writers never write. */
const byHand: Readonly<Record<string, string>> = {
  bibtex: String.raw`% a library
@string{jr = "Journal of Rivers"} @preamble{"\newcommand{\x}{}"} @comment{jabref-meta: a;}
@article{a, title = {The {DNA} of \emph{{\'E}coles} \& $x^2$}, author = "van der Berg, Jr., J. and {The {W}ater Board} and others",
  journal = jr # { and } # jr, year = 1999, month = "12~" # jan, pages = {1--2, 5--9}, crossref = b, xdata = {c,d}}
@inproceedings(b, crossref = {p}, title = "One \"{u}ber {\ss} all", note = {\href{http://x.org/}{x} \textsc{Sc}})
@proceedings{p, booktitle = {Proceedings}, editor = {K\"onig, {\v Z}} , date = {2004-05/2005~}, }
@xdata{c, publisher = {P {\&} Q}, location = {Berlin}} @xdata{d, xdata = {c}}
`,
  ris: "TY  - JOUR\r\nT1  - One\r\nA1  - Doe,Jane,Jr\r\nY1  - 2001/05/07/Spring\r\nSP  - 1\r\nEP  - 9\r\nN2  - a\r\n b\r\nUR  - <Go to ISI>://1\r\nER  - \r\n",
  nbib: "PMID- 12345\nTI  - One\n      two\nFAU - Doe, Jane\nAU  - Doe J\nDP  - 2001 May-Jun\nAID - 10.1000/182 [doi]\n\n",
  wikipedia:
    "{{cite encyclopedia |last1=Doe |first1=J. |editor-last=Roe |title=[[Rivers|R]] |encyclopedia=''E'' |date=5 May 2004 |url={{URL|x.org}}}} {{sfn|Doe|2004}}",
  "csl-yaml":
    "---\nreferences:\n- id: a\n  type: book\n  title: 'One'\n  issued: 2001~/..\n  author:\n  - {family: Doe, given: J}\n...\n",
};

function stock(): readonly Sample[] {
  const items = parseCslItems(makeItems(6, 7)).value;
  return formats.flatMap((format) => [
    ...(format.read === undefined || format.write === undefined ? [] : [sample(format, format.write(items).text)]),
    ...(byHand[format.name] === undefined ? [] : [sample(format, byHand[format.name] ?? "")]),
  ]);
}

function sample({ name }: Format, text: string): Sample {
  return { name, bytes: new TextEncoder().encode(text) };
}

async function faultsIn({ name, bytes }: Sample, number: number): Promise<readonly string[]> {
  const text = await decoded(bytes);
  const format = formatNamed(name) ?? detectFormat(text, name);
  if (format?.read === undefined) return [];
  const { value, issues } = format.read(text);
  const written = formats.filter(({ write }) => write !== undefined);
  const other = written[number % written.length];
  return [
    ...value.flatMap(faultsInItem),
    ...issues.flatMap(({ message, code }) =>
      /^\S[^\n]*$/.test(message) ? [] : [`the issue ${code} is no sentence: ${message}`],
    ),
    ...(other === undefined ? [] : faultsInWriting(other, value.slice(0, 20))),
  ];
}

async function decoded(bytes: Uint8Array): Promise<string> {
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  let text = "";
  for await (const piece of decodeStream(whole(), () => {})) text += piece;
  return text;
}

/** An item that was read is one that can be kept: as CSL-JSON it reads back to itself, without a word of debris. */
function faultsInItem(item: Item): readonly string[] {
  const json = JSON.stringify(toCslJson(item));
  const debris = /\[object \w+\]|"undefined"|"NaN"/.exec(json)?.[0];
  const { value } = parseCslItems(JSON.parse(json));
  return [
    ...(debris === undefined ? [] : [`an item has ${debris}: ${json.slice(0, 300)}`]),
    ...(value.length === 1 ? [] : [`an item is none in CSL-JSON: ${json.slice(0, 300)}`]),
  ];
}

/** What is written of items reads back to as many. */
function faultsInWriting(format: Format, items: readonly Item[]): readonly string[] {
  const text = format.write?.(items).text ?? "";
  const back = items.length === 0 ? [] : (format.read?.(text).value ?? items);
  return back.length === items.length ? [] : [`${format.name} writes ${items.length} items and reads ${back.length}`];
}

/** Every format of @citable/formats: reading, and writing what was read in another. */
export const formatsSubject: Subject = { name: "formats", stock, faultsIn, refusals: ["FormatError"] };
