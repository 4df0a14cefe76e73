import { type Candidate, rankPersonal, type Viewpoint } from '../feed/personal';

/** As many stories as a letter holds. */
const MOST = 10;

const NOTHING_READ: ReadonlySet<string> = new Set();

/** What a digest is about: stories published after `since`, up to `until`. */
export interface DigestPeriod {
  readonly since: Date;
  readonly until: Date;
}

/**
 * The best stories for a digest, in the order of the reader's own feed; none of those that the reader
 * has read already. At most ten.
 */
export function chooseStories(
  feed: readonly Candidate[],
  viewpoint: Viewpoint,
  { since, until }: DigestPeriod,
  read: ReadonlySet<string>,
): Candidate[] {
  const news = feed.filter(
    ({ documentId, datePublished }) => datePublished > since.getTime() && !read.has(documentId),
  );
  return rankPersonal(news, viewpoint, until, NOTHING_READ).slice(0, MOST);
}
