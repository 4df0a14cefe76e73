import type { ReaderLanguage } from '../accounts';

/** A story as a digest shows it. */
export interface DigestStory {
  readonly headline: string;
  readonly lead: string | null;
  /** Where it stands: the edition and the channel, those that there are. */
  readonly places: readonly string[];
  /** Why this reader gets it, in his language. */
  readonly reason: string;
  readonly datePublished: Date;
  readonly url: string;
}

/** All that a digest is written from. */
export interface DigestLetter {
  readonly language: ReaderLanguage;
  /** The reader's own, in which all times are told. */
  readonly timeZone: string;
  /** Up to when the news is. */
  readonly until: Date;
  /** At least one, the best first. */
  readonly stories: readonly DigestStory[];
  /** The front page of the site. */
  readonly home: string;
  /** The page of the site that asks whether to stop the digest. */
  readonly stop: string;
}
