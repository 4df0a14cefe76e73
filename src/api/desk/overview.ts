import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../../clock';
import { localDay, startOfDay, startOfWeek } from '../../domain/calendar';
import { NATIONAL_TIME_ZONE, TIME_ZONES } from '../../domain/regions';
import { chosenStories } from '../../queries/chosen-stories';
import { ledger } from '../../queries/corrections/ledger';
import { regionsNamed } from '../../queries/regions-named';
import { readableStories } from '../../request/readable-stories';
import { readingFilters } from '../../request/reading-filters';
import { watchedRegions } from '../../request/watched-regions';

/** How many stories each list holds. */
const MOST = 8;

type Regions = ReadonlySet<number> | null;

/** Stories that regions own. */
const ownedBy = (regions: Regions) => (regions ? { region: { id: { $in: [...regions] } } } : {});

/** What goes out next, the overdue first. */
function dueNext(strapi: Core.Strapi, regions: Regions) {
  return readableStories(strapi, {
    status: 'draft',
    fields: ['scheduledFor', 'embargoedUntil', 'scheduleError', 'step'],
    filters: { scheduledFor: { $notNull: true }, ...ownedBy(regions) },
    sort: { scheduledFor: 'asc' },
    limit: MOST,
  });
}

/** What waits for review, the longest first. */
function inReview(strapi: Core.Strapi, regions: Regions) {
  return readableStories(strapi, {
    status: 'draft',
    fields: ['stepBy', 'stepAt'],
    filters: {
      documentId: { $in: chosenStories(strapi, { stage: 'in-review' }) },
      ...ownedBy(regions),
    },
    sort: { stepAt: 'asc' },
    limit: MOST,
  });
}

/** Stories of today, where today is the day of the edition: it begins two hours earlier in Jayapura. */
async function ofToday(strapi: Core.Strapi, regions: Regions, present: Date): Promise<object> {
  const since = (zone: string) => ({
    datePublished: { $gte: startOfDay(localDay(present, zone), zone) },
  });
  if (!regions) {
    return { $or: TIME_ZONES.map((zone) => ({ timeZone: zone, ...since(zone) })) };
  }
  const editions = await regionsNamed(strapi, [...regions]);
  const zones = [...new Set([NATIONAL_TIME_ZONE, ...editions.map(({ timeZone }) => timeZone)])];
  return {
    $or: zones.map((zone) => {
      const ids = editions.filter(({ timeZone }) => timeZone === zone).map(({ id }) => id);
      return { editions: { id: { $in: ids } }, ...since(zone) };
    }),
  };
}

/** What the editions have published today and not taken back, the newest first. */
async function publishedToday(strapi: Core.Strapi, regions: Regions, present: Date) {
  return readableStories(strapi, {
    status: 'published',
    fields: ['datePublished'],
    filters: { dateRetracted: null, ...(await ofToday(strapi, regions, present)) },
    sort: { datePublished: 'desc' },
    limit: MOST,
  });
}

const startOfWeekIn = (zone: string, present: Date): Date =>
  startOfDay(startOfWeek(localDay(present, zone)), zone);

/** What was put right since Monday, of the edition's own week, the newest first. */
async function corrections(strapi: Core.Strapi, regions: Regions, present: Date) {
  const starts = TIME_ZONES.map((zone) => startOfWeekIn(zone, present).getTime());
  const entries = readingFilters(strapi)
    ? await ledger(strapi, {
        editions: regions ?? undefined,
        from: new Date(Math.min(...starts)),
        limit: MOST,
      })
    : [];
  return entries
    .map(({ documentId, headline, region, kind, text, datePublished }) => ({
      documentId,
      headline,
      region: region && { documentId: region.documentId, name: region.name },
      timeZone: region?.timeZone ?? NATIONAL_TIME_ZONE,
      kind,
      text,
      datePublished,
    }))
    .filter((entry) => new Date(entry.datePublished) >= startOfWeekIn(entry.timeZone, present));
}

/** GET /warta/overview: what the home page shows an editor of his regions. */
export const readOverview = (strapi: Core.Strapi) => async (ctx: Context) => {
  const regions = await watchedRegions(strapi);
  const present = now(strapi);
  ctx.body = {
    data: {
      dueNext: await dueNext(strapi, regions),
      inReview: await inReview(strapi, regions),
      publishedToday: await publishedToday(strapi, regions, present),
      corrections: await corrections(strapi, regions, present),
    },
  };
};
