import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { forgetUnconfirmed } from '../queries/partner-applications/forget-application';

/** Once an hour, in every process: the first to come finds them, the others find nothing. */
const EVERY_HOUR = '0 17 * * * *';

/** Deletes partner applications whose e-mail address nobody has confirmed in time. */
export async function forgetUnconfirmedApplications(strapi: Core.Strapi): Promise<void> {
  try {
    await forgetUnconfirmed(strapi, now(strapi));
  } catch (error) {
    // The database is away, say: the next round finds what this one left.
    strapi.log.error(error);
  }
}

/** Only a process that serves does so by the clock; commands load Strapi too, and do not. */
export function forgetWhileServing(strapi: Core.Strapi): void {
  if (strapi.config.get('server.cron.enabled')) {
    strapi.server.httpServer.once('listening', () =>
      strapi.cron.add({
        forgetUnconfirmedApplications: {
          task: () => forgetUnconfirmedApplications(strapi),
          options: { rule: EVERY_HOUR },
        },
      }),
    );
  }
}
