import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { describeRelativeTime } from '../domain/relative-time';
import { noteLabelExpiry } from '../request/label-expiry';
import { languageOf } from '../request/language';
import { type ArticleWalker, createArticleWalker, type Row } from './article-paths';
import { type AddedFields, askForDates } from './ask-for-dates';

/** The part of Strapi's database event that reading hooks use. */
export interface ReadEvent {
  model: { uid: string };
  params?: Row;
  result?: unknown;
  state: { addedFields?: AddedFields };
}

/** Where stories stand that were written before regions had a zone, and the nation's own. */
const NATIONAL_TIME_ZONE = 'Asia/Jakarta';

interface Connection {
  strapi: Core.Strapi;
  walker: ArticleWalker;
}

let connection: Connection | undefined;

/**
 * Hands the hooks their Strapi: content-type lifecycles are plain modules that Strapi calls with
 * an event only, and no code of ours reads the global one.
 */
export function connectArticleLabels(strapi: Core.Strapi): void {
  connection = {
    strapi,
    walker: createArticleWalker((uid) =>
      strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]),
    ),
  };
}

function connected(): Connection {
  if (!connection) {
    throw new Error('connectArticleLabels(strapi) has not been called');
  }
  return connection;
}

/** Before a read: makes sure that the query selects what the labels are computed from. */
export function prepareLabels(event: ReadEvent): void {
  if (!event.params) {
    return;
  }
  const { query, added } = askForDates(connected().walker, event.model.uid, event.params);
  Object.assign(event.params, query);
  event.state.addedFields = added;
}

/**
 * After a read: gives every article in the result its `relativeTime`, from `datePublished` and the
 * zone of its region, or null while it has no date. Nothing relative is ever stored (ADR 001).
 */
export function writeLabels(event: ReadEvent): void {
  const { strapi, walker } = connected();
  const context = strapi.requestContext.get();
  const locale = languageOf(context);
  const present = now(strapi);

  walker.walk(event.model.uid, event.result, '', (article, path) => {
    const { datePublished, timeZone } = article;
    const label =
      typeof datePublished === 'string'
        ? describeRelativeTime(new Date(datePublished), present, {
            locale,
            timeZone: typeof timeZone === 'string' ? timeZone : NATIONAL_TIME_ZONE,
          })
        : null;
    article.relativeTime = label;
    noteLabelExpiry(context, label?.validUntil ?? null);
    for (const field of event.state.addedFields?.get(path) ?? []) {
      delete article[field];
    }
  });
}
