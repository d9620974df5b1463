import type { Issue, Item, Variable } from "@citable/model";
import type { Label } from "../model/labels.ts";

/** Where a field was read: `text` is the source from `start` to `end`, unchanged. */
export interface FieldEvidence {
  readonly field: Variable | "type";
  /** Offsets in the text that was given, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The value as the record has it, in words: "Levine, Steven I.", "2019-02-19". */
  readonly value: string;
  /** 0 to 1: how often such a field is right, by the model. */
  readonly confidence: number;
}

/** A stretch of a reference by the kind of field that it is; for showing and correcting. */
export interface LabelledSpan {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** A reference, read. */
export interface ReferenceReading {
  readonly record: Item;
  readonly evidence: readonly FieldEvidence[];
  readonly issues: readonly Issue[];
  /** The whole text cut into fields, in order. */
  readonly spans: readonly LabelledSpan[];
  /** The number or mark that the reference carries in its list: "12". */
  readonly mark?: string;
  /** 0 to 1: how sure it is that the text is a reference, read right. */
  readonly confidence: number;
}
