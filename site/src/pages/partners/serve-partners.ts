import type { Hono } from 'hono';
import { keepPrivate } from '../../http/keep-private';
import type { Settings } from '../../settings';
import type { SiteEnv } from '../../site-env';
import { openWarta } from '../../warta/open-warta';
import { readRegions } from '../../warta/read-regions';
import { remember } from '../../warta/remember';
import { STORY_LANGUAGE } from '../../words';
import { showApplication, takeStep } from './application-page';
import { apply, giveChallenge, showPartners, showSent } from './partners-page';
import { type RegionGroup, regionChoices } from './region-choices';

/** As the e-mails carry it; whether it is one is for the API to say. */
const TOKEN = ':token{[a-z0-9]+\\.[\\w-]+}';

const MINUTE = 60_000;

/** The network's programme for partners, the form to apply, and the page of an application. */
export function servePartners(app: Hono<SiteEnv>, { wartaUrl }: Settings): void {
  // All 553, which the API gives by the hundred.
  const groups = remember<readonly RegionGroup[]>(
    async () =>
      regionChoices(
        await readRegions(openWarta(wartaUrl, STORY_LANGUAGE).warta, {
          fields: ['name', 'slug', 'active', 'level'],
          populate: ['parent', 'partner'],
          sort: ['name'],
        }),
      ),
    [],
    MINUTE,
  );

  app.get('/kemitraan', async (c) => showPartners(c, await groups()));
  app.post('/kemitraan', async (c) => apply(c, await groups()));
  app.get('/kemitraan/tantangan', giveChallenge);
  app.get('/kemitraan/terkirim', showSent);
  // The address of an application is the key to it.
  app.use(`/kemitraan/${TOKEN}`, keepPrivate);
  app.get(`/kemitraan/${TOKEN}`, showApplication);
  app.post(`/kemitraan/${TOKEN}`, takeStep);
}
