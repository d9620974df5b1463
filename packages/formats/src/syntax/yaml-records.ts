/** A record of a YAML file as it stands there, and how many lines stand before it. */
export interface YamlRecord {
  readonly text: string;
  readonly linesBefore: number;
}

/** Where records stand: as items of a list, which is all of the file or below a key at the margin; or as keys at the margin. */
export type YamlLayout = { readonly kind: "list"; readonly below: string } | { readonly kind: "keys" };

/** What is longer is no record; its beginning is read. */
const longestRecord = 1024 * 1024;

const listItem = /^( *)-(?:\s|$)/;
/** A key in quotes, a plain one (YAML 1.2.2, 7.3.3: `-`, `?` and `:` may begin it before what is no space), or `? ` before a long one. */
const keyAtMargin =
  /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')\s*:(?:\s|$)|^(?:[^\s#\-[\]{}"'&*!|>%@`,?:]|[-?:]\S)[^\n]*?:(?:\s|$)|^\?\s/;
const empty = /^\s*(?:#|$)/;

/**
 * Cuts the lines of YAML into records by their indentation, without parsing them. What is laid out
 * otherwise, in braces and brackets, has no records here.
 */
export class YamlRecords {
  readonly #layout: YamlLayout;
  #lines = 0;
  #record: string[] = [];
  #length = 0;
  #recordBegins = 0;
  /** How far the items of the list are indented, while in one. */
  #indent = -1;
  /** Whether a list that begins here is one of records. */
  #mayBegin = true;

  constructor(layout: YamlLayout) {
    this.#layout = layout;
  }

  /** Takes a line; answers the record that it completes. */
  push(line: string): readonly YamlRecord[] {
    this.#lines += 1;
    return this.#layout.kind === "list" ? this.#lineOfList(line, this.#layout.below) : this.#lineOfKeys(line);
  }

  /** The record that the end of the text completes. */
  end(): readonly YamlRecord[] {
    return this.#finish();
  }

  #lineOfList(line: string, below: string): readonly YamlRecord[] {
    const item = listItem.exec(line)?.[1]?.length;
    if (this.#indent < 0) {
      if (item === undefined || !this.#mayBegin) return this.#lineBeforeList(line, below);
      this.#indent = item;
    }
    if (item === this.#indent) return this.#begin(line);
    // Less indented than the list is what comes after it; closing brackets may stand anywhere.
    if (empty.test(line) || /^\s*[\]}]/.test(line) || line.search(/\S/) > this.#indent) return this.#goOn(line);
    this.#indent = -1;
    return [...this.#finish(), ...this.#lineBeforeList(line, below)];
  }

  #lineBeforeList(line: string, below: string): readonly YamlRecord[] {
    if (!empty.test(line) && !/^\uFEFF?---\s*$/.test(line)) this.#mayBegin = line.trimEnd() === `${below}:`;
    return [];
  }

  #lineOfKeys(line: string): readonly YamlRecord[] {
    if (keyAtMargin.test(line)) return this.#begin(line);
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return this.#finish();
    return this.#record.length === 0 ? [] : this.#goOn(line);
  }

  #begin(line: string): readonly YamlRecord[] {
    const finished = this.#finish();
    this.#recordBegins = this.#lines - 1;
    this.#goOn(line);
    return finished;
  }

  #goOn(line: string): readonly YamlRecord[] {
    this.#length += line.length + 1;
    if (this.#length <= longestRecord) this.#record.push(line);
    return [];
  }

  #finish(): readonly YamlRecord[] {
    if (this.#record.length === 0) return [];
    const record = { text: `${this.#record.join("\n")}\n`, linesBefore: this.#recordBegins };
    this.#record = [];
    this.#length = 0;
    return [record];
  }
}
