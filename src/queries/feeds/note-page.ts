import type { Core } from '@strapi/strapi';
import type { FeedPosition } from '../../domain/feed';
import type { Constraint } from '../../domain/response-cache';
import { noteList } from '../../request/note-reads';
import { ARTICLE } from '../../uids';

/** A page of a list of stories, the newest first. */
interface Page {
  /** What all stories of the list have in common, as far as it is an equality. */
  constraints: readonly Constraint[];
  /** The page begins after it; undefined for the newest. */
  after?: FeedPosition | undefined;
  /** The ISO 8601 instant of the last story that was read; undefined where the list ends before. */
  oldest?: string | undefined;
}

/** Notes that a story in this part of the list, new or gone, would change the answer. */
export function notePage(strapi: Core.Strapi, { constraints, after, oldest }: Page): void {
  noteList(strapi, {
    type: ARTICLE,
    constraints,
    window: {
      path: 'datePublished',
      from: oldest === undefined ? undefined : Date.parse(oldest),
      to: after === undefined ? undefined : Date.parse(after.datePublished),
    },
  });
}
