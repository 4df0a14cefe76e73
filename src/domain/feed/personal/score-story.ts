import type { Section } from '../../site-addresses';
import type { Candidate } from './candidate';
import type { Interests } from './interests';
import { NEARNESSES, type Nearness, type NearPlace } from './nearness';

/** What somebody looks at the news from: the interests, and which editions are near. */
export interface Viewpoint {
  readonly interests: Interests;
  readonly near: ReadonlyMap<string, NearPlace>;
}

/**
 * What a score is the sum of. Everything is counted in hours of newness: a story with 48 points more
 * stands where one stands that is two days newer.
 */
export interface ScoreTerms {
  /** Minus its age in hours. */
  readonly newness: number;
  /** Twelve for each step of urgency above the usual, as among the top stories; minus below it. */
  readonly urgency: number;
  readonly followedRegion: number;
  readonly followedChannel: number;
  readonly followedAuthor: number;
  readonly followedTag: number;
  /** By the nearest edition that carries it. */
  readonly nearness: number;
  readonly alreadyRead: number;
}

/** Hours of newness that it is worth to be followed, however many of one kind a story has. */
const FOLLOWED: Readonly<Record<Section, number>> = {
  regions: 72,
  channels: 48,
  authors: 72,
  tags: 48,
};

const NEAR: Readonly<Record<Nearness, number>> = {
  own: 72,
  province: 48,
  neighbour: 36,
  nation: 24,
};

/** Hours that one step of urgency is worth, and IPTC's middle. */
const URGENCY_STEP = 12;
const USUAL_URGENCY = 5;

/** Hours by which a story sinks for who has read it. */
const READ = 120;

/** Milliseconds. */
const HOUR = 60 * 60 * 1000;

/** The nearest of the editions that carry a story, and why it is near; null when none is. */
export function nearestPlace(
  { regions }: Candidate,
  near: Viewpoint['near'],
): (NearPlace & { region: string }) | null {
  let nearest: (NearPlace & { region: string }) | null = null;
  for (const region of regions) {
    const place = near.get(region);
    const isNearer =
      nearest === null ||
      (place && NEARNESSES.indexOf(place.nearness) < NEARNESSES.indexOf(nearest.nearness));
    if (place && isNearer) {
      nearest = { ...place, region };
    }
  }
  return nearest;
}

/** What of a story is followed, of one kind. */
export function followedOf(
  candidate: Candidate,
  section: Section,
  { follows }: Interests,
): string[] {
  return candidate[section].filter((documentId) => follows[section].has(documentId));
}

/** Why a story stands where it stands in a feed of this moment. */
export function scoreTerms(
  candidate: Candidate,
  { interests, near }: Viewpoint,
  until: Date,
  isRead: boolean,
): ScoreTerms {
  const followed = (section: Section) =>
    candidate[section].some((documentId) => interests.follows[section].has(documentId))
      ? FOLLOWED[section]
      : 0;
  const nearest = nearestPlace(candidate, near);
  return {
    newness: (candidate.datePublished - until.getTime()) / HOUR,
    urgency: (USUAL_URGENCY - (candidate.urgency ?? USUAL_URGENCY)) * URGENCY_STEP,
    followedRegion: followed('regions'),
    followedChannel: followed('channels'),
    followedAuthor: followed('authors'),
    followedTag: followed('tags'),
    nearness: nearest === null ? 0 : NEAR[nearest.nearness],
    alreadyRead: isRead ? -READ : 0,
  };
}

/** The score that these terms come to, in hours. */
export function totalOf(terms: ScoreTerms): number {
  return Object.values(terms).reduce((sum: number, term: number) => sum + term, 0);
}
