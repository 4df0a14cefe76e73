import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../clock';
import { AUDIT_ACTIONS, csvLine } from '../../domain/audit';
import { pageOf } from '../../domain/feed';
import { READ_AUDIT } from '../../permissions/actions';
import { type AuditEntry, type AuditSearch, auditEntries } from '../../queries/audit-entries';
import { assertPeriod, limitOf, moment, queryRules, readQuery } from '../../request/read-query';
import { rowNumber } from '../../request/row-number';

const FILTERS = {
  who: z.union([rowNumber, z.string().min(1).max(255)]).optional(),
  action: z.enum(AUDIT_ACTIONS, `must be one of ${AUDIT_ACTIONS.join(', ')}`).optional(),
  documentId: z.string().min(1).max(40).optional(),
  from: moment.optional(),
  to: moment.optional(),
};

const FILTER_RULES = queryRules(FILTERS);

const PAGE_RULES = queryRules({ ...FILTERS, limit: limitOf(50), after: rowNumber.optional() });

/** Rows that the export reads at once. */
const CHUNK = 500;

const COLUMNS = [
  'id',
  'at',
  'whoId',
  'who',
  'action',
  'contentType',
  'documentId',
  'title',
  'details',
];

type Filters = z.output<typeof FILTER_RULES>;

function searchOf({ who, action, documentId, from, to }: Filters): Omit<AuditSearch, 'limit'> {
  assertPeriod({ from, to });
  return { who, action, documentId, from: from?.start, before: to?.end };
}

/** @throws PolicyError for everyone whose roles do not have it; as shipped, all but managing editors */
function assertMayReadAudit(strapi: Core.Strapi): void {
  const ability = strapi.requestContext.get()?.state?.userAbility;
  if (ability?.can(READ_AUDIT) !== true) {
    throw new errors.PolicyError(
      'Catatan audit dibaca redaktur pelaksana / Managing editors read the audit log',
      { reason: 'not-for-your-role' },
    );
  }
}

const present = ({ id, at, whoId, whoName, targetDocumentId, ...entry }: AuditEntry) => ({
  id,
  at,
  who: { id: whoId, name: whoName },
  action: entry.action,
  contentType: entry.contentType,
  documentId: targetDocumentId,
  title: entry.title,
  details: entry.details,
});

const lineOf = ({ id, at, whoId, whoName, targetDocumentId, ...entry }: AuditEntry): string =>
  csvLine([
    id,
    at,
    whoId,
    whoName,
    entry.action,
    entry.contentType,
    targetDocumentId,
    entry.title,
    entry.details && JSON.stringify(entry.details),
  ]);

/** GET /warta/audit: who did what, the newest first. */
export const listAudit = (strapi: Core.Strapi) => async (ctx: Context) => {
  assertMayReadAudit(strapi);
  const { limit, after, ...filters } = readQuery(ctx, PAGE_RULES);
  // One more than the page holds: it tells whether there is a next one.
  const search = { ...searchOf(filters), after, limit: limit + 1 };
  const entries = await auditEntries(strapi, search);
  const { items, next } = pageOf(entries, limit, ({ id }) => String(id));
  ctx.body = { data: items.map(present), meta: { next } };
};

/** The log as CSV, a chunk at a time: it may be longer than the memory. */
async function* csvOf(strapi: Core.Strapi, search: Omit<AuditSearch, 'limit'>) {
  yield csvLine(COLUMNS);
  let after: number | undefined;
  do {
    const entries = await auditEntries(strapi, { ...search, after, limit: CHUNK });
    yield entries.map(lineOf).join('');
    after = entries.length === CHUNK ? entries.at(-1)?.id : undefined;
  } while (after !== undefined);
}

/** GET /warta/audit.csv: all that the filters let through, as a file. */
export const exportAudit = (strapi: Core.Strapi) => async (ctx: Context) => {
  assertMayReadAudit(strapi);
  const search = searchOf(readQuery(ctx, FILTER_RULES));
  ctx.attachment(`warta-audit-${now(strapi).toISOString().slice(0, 10)}.csv`);
  ctx.type = 'text/csv; charset=utf-8; header=present';
  ctx.set('Cache-Control', 'private, no-store');
  ctx.body = Readable.from(csvOf(strapi, search));
};
