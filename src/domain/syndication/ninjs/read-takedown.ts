import { z } from 'zod';
import { cleanText, oneLine } from './clean-text';

/** An agency's word that an item may not be shown (any longer). It need not say anything else. */
export interface Takedown {
  readonly uri: string;
  /** Withheld is to come back, perhaps; canceled is not. */
  readonly pubStatus: 'withheld' | 'canceled';
  /** Why, in the agency's words; null when it does not say. */
  readonly reason: string | null;
  readonly version: string | null;
  /** ISO 8601 instant, UTC; null when the notice does not say. */
  readonly versionCreated: string | null;
}

const takedown = z.object({
  uri: z.string().min(1),
  pubStatus: z.enum(['withheld', 'canceled']),
  version: z.string().optional(),
  versionCreated: z.string().optional(),
  edNote: z.string().optional().catch(undefined),
});

/** Reads a document as a takedown, or null for anything else: such notices are often bare stubs. */
export function readTakedown(document: unknown): Takedown | null {
  const { success, data } = takedown.safeParse(document);
  if (!success) {
    return null;
  }
  const created = new Date(data.versionCreated ?? '');
  return {
    uri: oneLine(data.uri),
    pubStatus: data.pubStatus,
    reason: cleanText(data.edNote ?? '').trim() || null,
    version: oneLine(data.version ?? data.versionCreated ?? '') || null,
    versionCreated: Number.isNaN(created.getTime()) ? null : created.toISOString(),
  };
}
