import { z } from 'zod';
import { oneLine } from './clean-text';

/** An agency's word that an item may not be shown (any longer). It need not say anything else. */
export interface Takedown {
  readonly uri: string;
  readonly version: string | null;
}

const takedown = z.object({
  uri: z.string().min(1),
  pubStatus: z.enum(['withheld', 'canceled']),
  version: z.string().optional(),
  versionCreated: z.string().optional(),
});

/** Reads a document as a takedown, or null for anything else: such notices are often bare stubs. */
export function readTakedown(document: unknown): Takedown | null {
  const { success, data } = takedown.safeParse(document);
  return success
    ? {
        uri: oneLine(data.uri),
        version: oneLine(data.version ?? data.versionCreated ?? '') || null,
      }
    : null;
}
