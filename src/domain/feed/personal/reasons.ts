import type { Section } from '../../site-addresses';
import type { Candidate } from './candidate';
import { FOLLOWED_SECTIONS } from './interests';
import type { Nearness } from './nearness';
import { followedOf, nearestPlace, type ScoreTerms, type Viewpoint } from './score-story';

/** A reason why a story is in somebody's feed: the term of the score, and the words for readers. */
export interface Reason {
  readonly term: Exclude<keyof ScoreTerms, 'alreadyRead'>;
  readonly text: string;
}

const TERMS = {
  regions: 'followedRegion',
  channels: 'followedChannel',
  authors: 'followedAuthor',
  tags: 'followedTag',
} as const satisfies Record<Section, Reason['term']>;

interface Words {
  readonly followed: (name: string) => string;
  readonly near: Readonly<Record<Nearness, (name: string) => string>>;
  readonly urgent: string;
  readonly newest: string;
}

const INDONESIAN: Words = {
  followed: (name) => `Anda mengikuti ${name}`,
  near: {
    own: (name) => `Dari ${name}`,
    province: (name) => `Dari provinsi ${name}`,
    neighbour: (name) => `Dari dekat ${name}`,
    nation: () => 'Berita nasional',
  },
  urgent: 'Berita penting',
  newest: 'Berita terkini',
};

const ENGLISH: Words = {
  followed: (name) => `You follow ${name}`,
  near: {
    own: (name) => `From ${name}`,
    province: (name) => `From the province of ${name}`,
    neighbour: (name) => `From near ${name}`,
    nation: () => 'National news',
  },
  urgent: 'Important news',
  newest: 'Latest news',
};

/** IPTC: as urgent as this or more is a reason of its own. */
const URGENT = 2;

/**
 * Why a story is in a feed, the strongest reason first; at least one.
 *
 * @param nameOf the name of what has a documentId; undefined for what is not known any more
 * @param language a BCP 47 tag: Indonesian for "id", English for all others
 */
export function reasonsFor(
  candidate: Candidate,
  { interests, near }: Viewpoint,
  nameOf: (documentId: string) => string | undefined,
  language: string,
): Reason[] {
  const words = language.startsWith('id') ? INDONESIAN : ENGLISH;
  const reasons: Reason[] = FOLLOWED_SECTIONS.flatMap((section) =>
    followedOf(candidate, section, interests).flatMap((documentId) => {
      const name = nameOf(documentId);
      return name === undefined ? [] : { term: TERMS[section], text: words.followed(name) };
    }),
  );
  const nearest = nearestPlace(candidate, near);
  // Who follows the region itself has been told.
  if (nearest && !interests.follows.regions.has(nearest.region)) {
    reasons.push({ term: 'nearness', text: words.near[nearest.nearness](nearest.name) });
  }
  if (candidate.urgency !== null && candidate.urgency <= URGENT) {
    reasons.push({ term: 'urgency', text: words.urgent });
  }
  return reasons.length > 0 ? reasons : [{ term: 'newness', text: words.newest }];
}
