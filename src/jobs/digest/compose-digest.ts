import type { Core } from '@strapi/strapi';
import { personalFeeds } from '../../api/feed/personal-feeds';
import {
  chooseStories,
  type DigestStory,
  newsSince,
  unsubscribeHeaders,
  unsubscribeToken,
  writeDigest,
} from '../../domain/digest';
import type { Message } from '../../domain/email';
import { reasonsFor } from '../../domain/feed/personal';
import { accountAddress, siteAddresses } from '../../domain/site-addresses';
import { cardsOf } from '../../queries/feeds/cards-of';
import type { DueDigest } from '../../queries/readers/due-digests';
import { firstReadings } from '../../queries/readers/readings';
import { linkSecrets } from '../../request/link-secrets';

/** A message with header fields of its own. */
interface DigestMessage extends Message {
  readonly headers: Readonly<Record<string, string>>;
}

/** The best of a reader's own feed, as it can be read at this moment. */
async function newsFor(
  strapi: Core.Strapi,
  { readerId, interests, keepsHistory, language, lastDigestAt }: DueDigest,
  until: Date,
): Promise<DigestStory[]> {
  const { stories, viewpoint, names } = await personalFeeds(strapi).feedOf(interests, until);
  const ids = stories.map(({ documentId }) => documentId);
  const read = keepsHistory ? await firstReadings(strapi, readerId, ids) : new Map();
  const since = newsSince(until, lastDigestAt);
  const chosen = chooseStories(stories, viewpoint, { since, until }, new Set(read.keys()));
  const candidates = new Map(chosen.map((candidate) => [candidate.documentId, candidate]));
  const addresses = siteAddresses(strapi.config.get('server.siteUrl'));
  // Read now: what was withdrawn since the feed was computed is left out.
  const cards = await cardsOf(strapi, [...candidates.keys()]);
  return cards.flatMap(({ documentId, headline, slug, lead, region, channel, datePublished }) => {
    const candidate = candidates.get(documentId);
    if (!candidate) {
      return [];
    }
    const [reason] = reasonsFor(candidate, viewpoint, (id) => names.get(id), language);
    return {
      headline,
      lead,
      places: [region, channel].flatMap((place) => place?.name ?? []),
      reason: reason?.text ?? '',
      datePublished: new Date(datePublished),
      url: addresses.story(slug),
    };
  });
}

/**
 * Writes a reader's digest; null when there is nothing new for him.
 *
 * @param until up to when the news is, the same for all digests of a round: they share their feeds
 */
export async function composeDigest(
  strapi: Core.Strapi,
  digest: DueDigest,
  until: Date,
): Promise<DigestMessage | null> {
  const stories = await newsFor(strapi, digest, until);
  if (stories.length === 0) {
    return null;
  }
  const { language, timeZone, settingsId } = digest;
  const siteUrl: string = strapi.config.get('server.siteUrl');
  const root = strapi.config.get<string>('server.absoluteUrl').replace(/\/+$/, '');
  const [secret] = linkSecrets(strapi);
  const token = unsubscribeToken(settingsId, secret);
  const message = writeDigest({
    language,
    timeZone,
    until,
    stories,
    home: siteAddresses(siteUrl).home,
    stop: accountAddress(siteUrl, 'stopDigest', token),
  });
  const headers = unsubscribeHeaders(`${root}/api/digest/unsubscribe?token=${token}`);
  return { ...message, headers };
}
