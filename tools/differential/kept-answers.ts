import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

import { parseXml, type XmlElement } from "@citable/csl";
import { printXml } from "../bench/style-files.ts";
import type { TrialDocument } from "./documents.ts";
import { type PeerAnswer, readAnswer } from "./peer-protocol.ts";
import type { StyleXml } from "./style-xml.ts";

/** What the peer printed in earlier runs: it takes far longer than we do, and prints the same every time. */
export class KeptAnswers {
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  read(style: StyleXml, documents: readonly TrialDocument[]): readonly PeerAnswer[] | undefined {
    const file = this.#fileOf(style, documents);
    if (!existsSync(file)) return undefined;
    return gunzipSync(readFileSync(file)).toString().split("\n").map(readAnswer);
  }

  /** A document that hung may have done so because the machine was busy: such answers are asked for again. */
  keep(style: StyleXml, documents: readonly TrialDocument[], answers: readonly PeerAnswer[]): void {
    if (answers.some(({ kind }) => kind === "hung")) return;
    const file = this.#fileOf(style, documents);
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, gzipSync(answers.map((answer) => JSON.stringify(answer)).join("\n")));
    renameSync(unfinished, file);
  }

  #fileOf({ xml, locales }: StyleXml, documents: readonly TrialDocument[]): string {
    const asked = JSON.stringify([printXml(withoutInfo(parseXml(xml))), locales, documents]);
    return join(this.#folder, `${createHash("sha256").update(asked).digest("hex").slice(0, 32)}.jsonl.gz`);
  }
}

/** What a style says of itself, and how its file is indented, changes nothing in print. */
function withoutInfo(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child): (XmlElement | string)[] => {
    if (typeof child !== "string") return child.name === "info" ? [] : [withoutInfo(child)];
    return child.trim() === "" ? [] : [child];
  });
  const attributes = Object.fromEntries(Object.entries(element.attributes).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { name: element.name, attributes, children };
}
