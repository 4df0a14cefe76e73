import { randomUUID } from 'node:crypto';

/** Figures of the time in milliseconds, to the base of 36. */
const TIME_LENGTH = 9;

/**
 * A new documentId of the form that Strapi's have: a letter, then letters and figures. It begins with
 * the time: what is written together then stands together in each index, where ids all by chance touch
 * as many pages as there are rows. (Strapi hashes each of its own in JavaScript, which takes longer than
 * to write the row.)
 */
export function createDocumentId(now: Date): string {
  const time = now.getTime().toString(36).padStart(TIME_LENGTH, '0');
  const chance = randomUUID();
  // Without the two figures that are the same in all UUIDs.
  return `w${time}${chance.slice(0, 8)}${chance.slice(-6)}`;
}
