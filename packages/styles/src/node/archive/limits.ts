/** What an archive may hold. The official one has 11,000 files and 62 MB; these limits only stop hostile archives. */
export interface ArchiveLimits {
  /** Bytes of one style or locale. */
  readonly file: number;
  /** Bytes of all files together, unpacked. */
  readonly total: number;
  readonly files: number;
}

export const usualLimits: ArchiveLimits = { file: 4_000_000, total: 400_000_000, files: 100_000 };
