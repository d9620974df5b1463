import type { CaptureResult } from "@citable/capture";
import type { Resolver, WorkIdentifier } from "@citable/capture/node";
import type { Issue, SourceRecord } from "@citable/model";
import type { OpenNetwork } from "../command-line/network.ts";
import { differences } from "../front-door/compare-records.ts";

/** The fields that identify a work, best first. */
const identifying = ["DOI", "PMID", "PMCID", "ISBN"] as const;

/**
 * Holds the records of a source against what the services say of their identifiers. What differs is added as advice
 * that names both sources; the records stay as they were read.
 */
export async function checkRecords(captured: CaptureResult, open: OpenNetwork): Promise<CaptureResult> {
  const { resolver } = await open();
  const records: SourceRecord[] = [];
  for (const record of captured.records) {
    records.push({ ...record, issues: [...record.issues, ...(await checkRecord(record, resolver))] });
  }
  return { ...captured, records };
}

async function checkRecord(record: SourceRecord, resolver: Resolver): Promise<readonly Issue[]> {
  const identifier = await identifierOf(record);
  if (identifier === undefined) {
    return [
      {
        code: "not-checked",
        severity: "note",
        message: "This reference states no identifier that a service could be asked about; it was not checked.",
      },
    ];
  }
  try {
    const found = await resolver.lookUp(identifier);
    const service = found.evidence.find(({ place }) => place.kind === "answer")?.place;
    const name = service?.kind === "answer" ? service.service : "the service";
    return differences(record, { record: found, service: name, asked: identifier.value });
  } catch (error) {
    const reason = error instanceof Error ? error.message : "The service did not answer.";
    return [{ code: "not-checked", severity: "note", message: `This reference was not checked. ${reason}` }];
  }
}

async function identifierOf({ item }: SourceRecord): Promise<WorkIdentifier | undefined> {
  const { parseWorkIdentifier } = await import("@citable/capture/node");
  for (const field of identifying) {
    const value = item.fields[field];
    const identifier =
      value === undefined ? undefined : parseWorkIdentifier(field === "PMID" ? `PMID ${value}` : value);
    if (identifier !== undefined) return identifier;
  }
  return undefined;
}
