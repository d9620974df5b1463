import type { Item, Parsed } from "@citable/model";
import { UniqueNames } from "../mapping/unique-names.ts";
import { parseXml, printElement, type XmlElement } from "../syntax/xml.ts";
import { streamElements } from "../syntax/xml-records.ts";
import { copied } from "../text/copied.ts";
import { addressOf, containerOf, idOf, isWork, linksOf, readWork, type Texts } from "./read-work.ts";

/**
 * So many characters are kept: of what works stand in, of works, in which others may stand, and of works whose container
 * has not come yet.
 */
const mostKept = { containers: 32 * 1024 * 1024, works: 8 * 1024 * 1024, waiting: 64 * 1024 * 1024 } as const;

/**
 * Reads RDF of any length in memory that does not grow with it. A work comes when what it stands in was described,
 * at last at the end; of that only what works need is kept. Attachments, notes and collections are passed over.
 */
export function streamRdf(chunks: AsyncIterable<string>): AsyncGenerator<Parsed<Item>> {
  const reading = new RdfReading();
  return streamElements(chunks, {
    isAround: (_, depth) => depth === 0,
    read: (resource) => reading.take(resource),
    end: () => reading.end(),
  });
}

/** A work that waits for what it stands in. */
interface WaitingWork {
  readonly id: string;
  /** How many works stand before it. */
  readonly count: number;
  /** It itself, as XML of its own: elements hold on to the whole text about them. */
  readonly xml: string;
}

class RdfReading {
  readonly #ids = new UniqueNames();
  readonly #containers = new KeptTexts(mostKept.containers);
  readonly #works = new KeptTexts(mostKept.works);
  /** Works by the address that they wait for. */
  readonly #waiting = new Map<string, WaitingWork[]>();
  #waitingLength = 0;
  #count = 0;

  /** The works that can be read now that this is known. */
  take(resource: XmlElement): readonly Parsed<Item>[] {
    const address = addressOf(resource);
    if (address !== "" && !isAside(resource) && !this.#isKnown(address)) {
      (isWork(resource) ? this.#works : this.#containers).keep(address, containerOf(resource));
    }
    const own = isWork(resource) ? this.#read(resource) : [];
    return [...own, ...this.#waitedFor(resource, address)];
  }

  /** All works that wait still, in the order of the file. */
  end(): readonly Parsed<Item>[] {
    const left = [...this.#waiting.values()].flat().toSorted((one, other) => one.count - other.count);
    this.#waiting.clear();
    return left.map(({ id, xml }) => readWork(parseXml(xml, "zotero-rdf").root, id, (address) => this.#at(address)));
  }

  #read(work: XmlElement): readonly Parsed<Item>[] {
    const id = this.#ids.take(copied(idOf(work, this.#count)));
    this.#count += 1;
    const missing = linksOf(work).find((address) => !this.#isKnown(address));
    if (missing !== undefined && this.#wait(missing, { id, count: this.#count, xml: printElement(work) })) return [];
    return [readWork(work, id, (address) => this.#at(address))];
  }

  /** Lets a work wait for an address, while there is room. */
  #wait(address: string, work: WaitingWork): boolean {
    if (this.#waitingLength + work.xml.length > mostKept.waiting) return false;
    this.#waitingLength += work.xml.length;
    const others = this.#waiting.get(address);
    if (others === undefined) this.#waiting.set(copied(address), [work]);
    else others.push(work);
    return true;
  }

  #waitedFor(resource: XmlElement, address: string): readonly Parsed<Item>[] {
    const works = this.#waiting.get(address) ?? [];
    this.#waiting.delete(address);
    const container = works.length === 0 ? undefined : containerOf(resource);
    return works.flatMap((waiting) => {
      this.#waitingLength -= waiting.xml.length;
      const work = parseXml(waiting.xml, "zotero-rdf").root;
      const missing = linksOf(work).find((each) => each !== address && !this.#isKnown(each));
      if (missing !== undefined && this.#wait(missing, waiting)) return [];
      return [readWork(work, waiting.id, (each) => (each === address ? container : this.#at(each)))];
    });
  }

  #isKnown(address: string): boolean {
    return this.#containers.has(address) || this.#works.has(address);
  }

  #at(address: string): Texts | undefined {
    return this.#containers.at(address) ?? this.#works.at(address);
  }
}

/** What stands beside works and has none in it. */
function isAside({ name }: XmlElement): boolean {
  return name === "Attachment" || name === "Memo" || name === "Collection";
}

/** Texts by the addresses of what they were read of, each in one string, up to so many characters. */
class KeptTexts {
  readonly #texts = new Map<string, string>();
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  keep(address: string, texts: Texts): void {
    // No XML has these signs.
    const kept = [...texts].map(([place, values]) => [place, ...values].join("\u0001")).join("\u0000");
    this.#left -= address.length + kept.length;
    if (this.#left >= 0) this.#texts.set(copied(address), copied(kept));
  }

  has(address: string): boolean {
    return this.#texts.has(address);
  }

  at(address: string): Texts | undefined {
    const kept = this.#texts.get(address);
    if (kept === undefined || kept === "") return kept === undefined ? undefined : new Map();
    const entries = kept.split("\u0000").map((entry) => entry.split("\u0001"));
    return new Map(entries.map(([place = "", ...values]) => [place, values] as const));
  }
}
