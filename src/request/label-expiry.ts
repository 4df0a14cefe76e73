import type { Context } from 'koa';

/** Notes on the request that its answer holds a label which is right until this instant. */
export function noteLabelExpiry(context: Context | undefined, validUntil: string | null): void {
  if (!context || validUntil === null) {
    return;
  }
  const earliest = labelExpiryOf(context);
  const instant = new Date(validUntil);
  if (earliest === undefined || instant < earliest) {
    context.state.labelExpiry = instant;
  }
}

/** The first instant at which a label in this answer reads differently; undefined for never. */
export function labelExpiryOf(context: Context): Date | undefined {
  const expiry: unknown = context.state.labelExpiry;
  return expiry instanceof Date ? expiry : undefined;
}
