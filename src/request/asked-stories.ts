import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { STAGES } from '../domain/publishing';

/**
 * What the list of stories can be filtered by beside their fields, written as Strapi writes its own
 * filters: `filters[$and][0][stage][$eq]=in-review`.
 */
const FILTERS = {
  stage: z.enum(STAGES, `must be one of ${STAGES.join(', ')}`),
  desk: z.literal('own', 'must be own'),
};

const RULES = z.strictObject({
  stage: z.strictObject({ $eq: FILTERS.stage }).optional(),
  desk: z.strictObject({ $eq: FILTERS.desk }).optional(),
});

/** Which stories a list is asked for. */
export interface AskedStories {
  stage?: z.output<typeof FILTERS.stage> | undefined;
  /** Only what the editions of the caller's desk carry. */
  isOwnDesk: boolean;
}

const isOfWarta = (filter: unknown): filter is object =>
  typeof filter === 'object' &&
  filter !== null &&
  Object.keys(filter).some((name) => name in FILTERS);

function readFilter(filter: object): AskedStories {
  const reading = RULES.safeParse(filter);
  if (reading.success) {
    return { stage: reading.data.stage?.$eq, isOwnDesk: reading.data.desk !== undefined };
  }
  const [issue] = reading.error.issues;
  const param = ['filters', ...(issue?.path ?? [])].join('.');
  throw new errors.ValidationError(`${param}: ${issue?.message}`, { source: 'query', param });
}

/**
 * Takes these filters out of the query of a request, which Strapi would drop as fields that are not
 * there; null when there is none. Of two that say different things the last one counts.
 *
 * @throws ValidationError naming the filter
 */
export function takeAskedStories(context: Context): AskedStories | null {
  const { filters } = context.query as { filters?: { $and?: unknown } };
  const all: unknown[] = Array.isArray(filters?.$and) ? filters.$and : [];
  const asked = all.filter(isOfWarta).map(readFilter);
  if (asked.length === 0) {
    return null;
  }
  const $and = all.filter((filter) => !isOfWarta(filter));
  Object.assign(context.query, { filters: { ...filters, $and } });
  return {
    stage: asked.findLast(({ stage }) => stage)?.stage,
    isOwnDesk: asked.some(({ isOwnDesk }) => isOwnDesk),
  };
}
