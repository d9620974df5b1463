import { filesSubject } from "./files.ts";
import { formatsSubject } from "./formats.ts";
import { pagesSubject } from "./pages.ts";
import type { Subject } from "./subject.ts";

/** All readers of sources that are fuzzed. A new one goes into a file of its own and into this list. */
export const subjects: readonly Subject[] = [filesSubject, formatsSubject, pagesSubject];
