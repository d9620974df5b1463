import { CaptureError } from "../../capture-error.ts";

/** The refusal of a PDF that cannot be read. */
export function damagedPdf(): CaptureError {
  return new CaptureError("unreadable-file", "The PDF is damaged and cannot be read; get it anew from where it came.");
}
