import type { Context } from 'koa';

const secondOf = (instant: Date): number => Math.floor(instant.getTime() / 1000);

/**
 * Says when the content of an answer last changed. Said of the present second it would be no promise:
 * another change may follow in it (https://www.rfc-editor.org/rfc/rfc9110#section-8.8.2.2).
 */
export function setLastModified(
  context: Context,
  changes: readonly (Date | null)[],
  present: Date,
) {
  const known = changes.flatMap((change) => change ?? []);
  const last = new Date(Math.max(...known.map((change) => change.getTime())));
  if (known.length > 0) {
    context.state.lastModified = last;
  }
  if (known.length > 0 && secondOf(last) < secondOf(present)) {
    context.lastModified = last;
  }
}

/** When the content of the answer last changed, told or not; undefined where nobody said. */
export const lastModifiedOf = (context: Context): Date | undefined =>
  context.state.lastModified as Date | undefined;
