import type { Adapter } from "./adapter.ts";
import { noteMods, modsIdentifiers } from "./mods.ts";
import { notFound, wrongWork } from "./resolve-error.ts";
import type { ServiceAnswer } from "./service-client.ts";
import { notesOn, type ServiceWork } from "./service-work.ts";
import { identifierKey, type WorkIdentifier } from "./work-identifier.ts";
import { xmlOf } from "./answer-xml.ts";
import { within, type XmlNode } from "../xml/xml-tree.ts";

const name = "the Library of Congress";

/** Asks the Library of Congress about an ISBN by SRU (https://www.loc.gov/standards/sru/), in MODS. */
export const askLibraryOfCongress: Adapter<"isbn"> = async (identifier, client, signal) => {
  const query = encodeURIComponent(`bath.isbn=${identifier.value.replaceAll("-", "")}`);
  const path = `/LCDB?version=1.1&operation=searchRetrieve&query=${query}&recordSchema=mods&maximumRecords=5`;
  return workIn(await client.ask("loc-sru", path, signal), identifier);
};

/** Asks the Library of Congress about its own number (https://lccn.loc.gov/lccnperm-faq.html), in MODS. */
export const askLccn: Adapter<"lccn"> = async (identifier, client, signal) =>
  workIn(await client.ask("loc-lccn", `/${identifier.value}/mods`, signal), identifier);

/** Of several records the first that has the identifier; an ISBN is sometimes printed in the wrong book. */
function workIn(answer: ServiceAnswer | undefined, identifier: WorkIdentifier): ServiceWork {
  const tree = answer === undefined ? undefined : xmlOf(answer);
  const records: readonly XmlNode[] = tree === undefined ? [] : tree.name === "mods" ? [tree] : within(tree, "mods");
  if (answer === undefined || records.length === 0) throw notFound(name, identifier);
  const key = identifierKey(identifier);
  const record = records.find((each) => modsIdentifiers(each).some((own) => identifierKey(own) === key));
  if (record === undefined) {
    const [other] = records.flatMap(modsIdentifiers);
    throw wrongWork(name, identifier, other?.value ?? "");
  }
  const notes = notesOn(answer);
  for (const own of modsIdentifiers(record)) notes.identifier(own);
  noteMods(notes, record);
  return notes.work();
}
