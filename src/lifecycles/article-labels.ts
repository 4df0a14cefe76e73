import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { labelStory } from '../request/label-story';
import { type ArticleWalker, createArticleWalker, type Row } from './article-paths';
import { type AddedFields, askForDates } from './ask-for-dates';

/** The part of Strapi's database event that reading hooks use. */
export interface ReadEvent {
  model: { uid: string };
  params?: Row;
  result?: unknown;
  state: { addedFields?: AddedFields };
}

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
 * zone of its region, or null while it has no date, and says whether it is `retracted`. Neither is
 * ever stored (ADR 001).
 */
export function writeLabels(event: ReadEvent): void {
  const { strapi, walker } = connected();
  const context = strapi.requestContext.get();
  const present = now(strapi);

  walker.walk(event.model.uid, event.result, '', (article, path) => {
    const { datePublished, timeZone, dateRetracted } = article;
    article.retracted = Boolean(dateRetracted);
    article.relativeTime =
      typeof datePublished === 'string'
        ? labelStory(
            context,
            datePublished,
            typeof timeZone === 'string' ? timeZone : null,
            present,
          )
        : null;
    for (const field of event.state.addedFields?.get(path) ?? []) {
      delete article[field];
    }
  });
}
