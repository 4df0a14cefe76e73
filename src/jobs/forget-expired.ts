import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { dropExpiredAttempts } from '../database/attempt-counters';
import { UNCONFIRMED_LIFE } from '../domain/accounts';
import { forgetUnconfirmed as forgetUnconfirmedApplications } from '../queries/partner-applications/forget-application';
import { dropExpiredTokens } from '../queries/readers/account-tokens';
import { READER } from '../uids';
import { backgroundWork } from './background-work';

/** Once an hour, in every process: what one has deleted the others do not find. */
const HOURLY = '0 17 * * * *';

async function forgetUnconfirmedReaders(strapi: Core.Strapi, present: Date): Promise<void> {
  const before = new Date(present.getTime() - UNCONFIRMED_LIFE);
  const forgotten: { documentId: string }[] = await strapi.db.query(READER).findMany({
    where: { provider: 'local', confirmed: { $ne: true }, createdAt: { $lt: before } },
    select: ['documentId'],
  });
  for (const { documentId } of forgotten) {
    await strapi.documents(READER).delete({ documentId });
  }
}

/**
 * Deletes what is kept about people for a time only: secrets that were sent, counted tries, and the
 * accounts and applications of those who never confirmed that the address is theirs.
 */
export async function forgetExpired(strapi: Core.Strapi, present: Date): Promise<void> {
  await dropExpiredTokens(strapi, present);
  await dropExpiredAttempts(strapi, present);
  await forgetUnconfirmedReaders(strapi, present);
  await forgetUnconfirmedApplications(strapi, present);
}

/** Only a process that serves forgets by the clock. */
export function forgetWhileServing(strapi: Core.Strapi): void {
  if (!strapi.config.get('server.cron.enabled')) {
    return;
  }
  const task = async () =>
    backgroundWork(strapi).begin('Forgetting what has expired', () =>
      forgetExpired(strapi, now(strapi)),
    );
  strapi.server.httpServer.once('listening', () => {
    strapi.cron.add({ forgetExpired: { task, options: { rule: HOURLY } } });
  });
}
