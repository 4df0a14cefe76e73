import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { now } from '../../clock';
import {
  afterPosition,
  type Candidate,
  decodePersonalPosition,
  encodePersonalPosition,
  type PersonalPosition,
  rankPersonal,
  reasonsFor,
  scoreTerms,
  totalOf,
} from '../../domain/feed/personal';
import { cardsOf } from '../../queries/feeds/cards-of';
import { languageOf } from '../../request/language';
import { cursorOf, flag, limitOf } from '../../request/read-query';
import type { SharedFeed } from './personal-feeds';
import { presentCard } from './present-card';

/** The parameters of every personal feed. */
export const PERSONAL_PAGE = {
  limit: limitOf(20),
  after: cursorOf(decodePersonalPosition).optional(),
  explain: flag,
} satisfies z.ZodRawShape;

export interface PersonalPage {
  limit: number;
  after?: PersonalPosition | undefined;
  explain: boolean;
}

/** What is shown of a score: hours, with two decimals. */
const rounded = (hours: number) => Math.round(hours * 100) / 100;

/** The part of a feed that a page shows, and the cursor of the next one. */
function cut(
  stories: readonly Candidate[],
  until: Date,
  asOf: Date,
  { limit, after }: PersonalPage,
): { shown: readonly Candidate[]; next: string | null } {
  const rest = after ? afterPosition(stories, after) : { stories, place: 0 };
  const shown = rest.stories.slice(0, limit);
  const last = shown.at(-1);
  if (!last || rest.stories.length <= limit) {
    return { shown, next: null };
  }
  const place = rest.place + shown.length;
  return {
    shown,
    next: encodePersonalPosition({ until, asOf, place, documentId: last.documentId }),
  };
}

/** Why a story stands where it stands, in the terms of the score. */
function explained(candidate: Candidate, { viewpoint, until }: SharedFeed, isRead: boolean) {
  const terms = scoreTerms(candidate, viewpoint, until, isRead);
  return {
    score: rounded(totalOf(terms)),
    terms: Object.fromEntries(
      Object.entries(terms).map(([term, hours]: [string, number]) => [term, rounded(hours)]),
    ),
  };
}

/**
 * A page of a feed: cards with the reasons for each, which are read now, so that nothing of a story is
 * shown that was withdrawn since the feed was computed.
 *
 * @param read when the reader first read what he has read of the feed; empty for nobody's feed
 */
export async function personalPage(
  strapi: Core.Strapi,
  context: Context,
  feed: SharedFeed,
  page: PersonalPage,
  read: ReadonlyMap<string, Date> = new Map(),
) {
  const { viewpoint, until, names } = feed;
  const present = now(strapi);
  // Who has read nothing yet gets the same cursors as everybody else.
  const asOf = page.after?.asOf ?? (read.size > 0 ? present : until);
  const readBefore = new Set(
    [...read].filter(([, instant]) => instant <= asOf).map(([documentId]) => documentId),
  );
  const stories =
    readBefore.size > 0 ? rankPersonal(feed.stories, viewpoint, until, readBefore) : feed.stories;
  const { shown, next } = cut(stories, until, asOf, page);
  const cards = await cardsOf(
    strapi,
    shown.map(({ documentId }) => documentId),
  );
  const candidates = new Map(shown.map((candidate) => [candidate.documentId, candidate]));
  const language = languageOf(context);
  const data = cards.flatMap((card) => {
    const candidate = candidates.get(card.documentId);
    return candidate
      ? {
          ...presentCard(context, card, present),
          reasons: reasonsFor(candidate, viewpoint, (id) => names.get(id), language),
          ...(page.explain
            ? { explanation: explained(candidate, feed, readBefore.has(card.documentId)) }
            : {}),
        }
      : [];
  });
  return { data, next };
}
