import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { addDays, countDays, isDay, localDay, startOfDay } from '../../domain/calendar';
import { TIME_ZONES } from '../../domain/regions';
import { shownStages } from '../../queries/shown-stages';
import { queryRules, readQuery, refusedParameter } from '../../request/read-query';
import { type Edition, readableStories } from '../../request/readable-stories';
import { watchedRegions } from '../../request/watched-regions';
import { REGION } from '../../uids';

/** The days of six weeks: what a page of a calendar can show of a month. */
const LONGEST = 42;

/** More than anybody reads on a page. */
const MOST = 1000;

const day = z.string().refine(isDay, 'must be a day (2026-01-31)');

const RULES = queryRules({
  from: day,
  to: day,
  /** The documentId of the region that owns the stories. */
  region: z.string().min(1).max(40).optional(),
});

/** @throws ValidationError for days that do not follow each other, or are too many */
function assertDays(from: string, to: string): void {
  const count = countDays(from, to);
  if (count < 1) {
    throw refusedParameter('to', 'lies before from');
  }
  if (count > LONGEST) {
    throw refusedParameter('to', `lies more than ${LONGEST} days after from`);
  }
}

/** Stories that are to go out, or whose embargo ends, on these days in any zone. */
async function storiesAround(strapi: Core.Strapi, from: string, to: string) {
  const regions = await watchedRegions(strapi);
  const starts = TIME_ZONES.map((zone) => startOfDay(from, zone).getTime());
  const ends = TIME_ZONES.map((zone) => startOfDay(addDays(to, 1), zone).getTime());
  const $gte = new Date(Math.min(...starts));
  const $lt = new Date(Math.max(...ends));
  return readableStories(strapi, {
    status: 'draft',
    fields: ['scheduledFor', 'embargoedUntil', 'scheduleError'],
    filters: {
      $or: [{ scheduledFor: { $gte, $lt } }, { scheduledFor: null, embargoedUntil: { $gte, $lt } }],
      ...(regions && { region: { id: { $in: [...regions] } } }),
    },
    sort: { scheduledFor: 'asc' },
    limit: MOST,
  });
}

/** Each story on the day that the calendar of its edition shows, in the order of time. */
async function entriesOf(strapi: Core.Strapi, from: string, to: string) {
  const stories = await storiesAround(strapi, from, to);
  const stages = await shownStages(
    strapi,
    stories.map(({ documentId }) => documentId),
  );
  return stories
    .map((story) => {
      const at = String(story.scheduledFor ?? story.embargoedUntil);
      const stage = stages.get(story.documentId);
      return {
        ...story,
        at,
        day: localDay(new Date(at), story.timeZone),
        step: stage?.step ?? 'writing',
        isUpdate: stage?.step === 'published' || stage?.isChanged === true,
      };
    })
    .filter((entry) => from <= entry.day && entry.day <= to)
    .filter(({ scheduledFor, isUpdate }) => scheduledFor !== null || !isUpdate)
    .sort((one, other) => one.at.localeCompare(other.at));
}

/** The edition that is asked for stays among those to choose from when it has nothing there. */
async function askedEdition(strapi: Core.Strapi, documentId: string | undefined) {
  const region: Edition | null = documentId
    ? await strapi.db
        .query(REGION)
        .findOne({ select: ['id', 'documentId', 'name'], where: { documentId } })
    : null;
  return region ? [{ region: { documentId: region.documentId, name: region.name } }] : [];
}

function editionsOf(entries: readonly { region: Edition | null }[]): Edition[] {
  const editions = new Map(
    entries.flatMap(({ region }) => (region ? [[region.documentId, region]] : [])),
  );
  return [...editions.values()].sort((one, other) => one.name.localeCompare(other.name, 'id'));
}

/**
 * GET /warta/calendar?from=2026-01-26&to=2026-02-01[&region=…]: what is scheduled on these days, both
 * included, each in the zone of its edition; `meta.editions` are those that have something there,
 * and the one that is asked for.
 */
export const readCalendar = (strapi: Core.Strapi) => async (ctx: Context) => {
  const { from, to, region } = readQuery(ctx, RULES);
  assertDays(from, to);
  const entries = await entriesOf(strapi, from, to);
  ctx.body = {
    data: entries.filter((entry) => !region || entry.region?.documentId === region),
    meta: { editions: editionsOf([...entries, ...(await askedEdition(strapi, region))]) },
  };
};
