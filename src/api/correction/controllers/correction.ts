import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../../clock';
import {
  CORRECTION_KINDS,
  decodeLedgerPosition,
  encodeLedgerPosition,
} from '../../../domain/corrections';
import { type LedgerEntry, ledger } from '../../../queries/corrections/ledger';
import { findUnknownSlug } from '../../../queries/find-unknown-slug';
import { labelStory } from '../../../request/label-story';
import { limitOf, moment, readQuery } from '../../../request/read-query';

const position = z.string().transform((text, context) => {
  const decoded = decodeLedgerPosition(text);
  if (decoded === null) {
    context.addIssue({ code: 'custom', message: 'is no cursor; take it from meta.next' });
    return z.NEVER;
  }
  return decoded;
});

const QUERY = {
  region: z.string().optional(),
  kind: z.enum(CORRECTION_KINDS, `must be one of ${CORRECTION_KINDS.join(', ')}`).optional(),
  from: moment.optional(),
  to: moment.optional(),
  limit: limitOf(20),
  after: position.optional(),
};

const refused = (param: string, message: string) =>
  new errors.ValidationError(`${param}: ${message}`, { source: 'query', param });

function presentEntry(context: Context, entry: LedgerEntry, present: Date) {
  const { kind, text, datePublished, documentId, headline, slug, region, timeZone } = entry;
  return {
    kind,
    text,
    datePublished,
    relativeTime: labelStory(context, datePublished, timeZone, present),
    article: { documentId, headline, slug },
    region,
  };
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The public ledger: what the network has put right, the newest first. */
  async find(ctx: Context) {
    const { region, kind, from, to, limit, after } = readQuery(ctx, QUERY);
    if (from && to && to.end <= from.start) {
      throw refused('to', 'lies before from');
    }
    const entries = await ledger(strapi, {
      region,
      kind,
      from: from?.start,
      before: to?.end,
      after,
      // One more than the page holds: it tells whether there is a next one.
      limit: limit + 1,
    });
    if (entries.length === 0 && (await findUnknownSlug(strapi, { region }))) {
      throw refused('region', 'there is no region with this slug');
    }
    const page = entries.slice(0, limit);
    const last = page.at(-1);
    const present = now(strapi);
    return {
      data: page.map((entry) => presentEntry(ctx, entry, present)),
      meta: { next: last && entries.length > limit ? encodeLedgerPosition(last) : null },
    };
  },
});
