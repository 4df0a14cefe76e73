import type { AcceptedStory } from '../decide';

/** A story that no agency has sent before. */
export interface NewStory extends AcceptedStory {
  /** The id of its photo's file; null when it has none, or the agency did not send it. */
  image: number | null;
}

/** Something that a story links, as its history calls it. */
export interface Linked {
  id: number;
  documentId: string;
  name: string;
}

export interface LinkedRegion extends Linked {
  timeZone: string;
}

/** What a new story links. */
export interface StoryLinks {
  region: LinkedRegion;
  /** The owner among them. */
  editions: Linked[];
  channel: Linked;
  authors: Linked[];
  editor: Linked | null;
  tags: Linked[];
  image: Linked | null;
}
