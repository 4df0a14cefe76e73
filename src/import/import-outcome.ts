import type { ImportAction } from '../domain/syndication/import-plan';

/** What became of one record. */
export type ImportOutcome =
  | { action: ImportAction; warnings: string[] }
  | { action: 'rejected'; reasons: string[] };
