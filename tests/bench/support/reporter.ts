import type { Newsdesk } from './newsdesk';

/** What a new story needs of a network, as documentIds and slugs. */
export interface Beat {
  region: { documentId: string; slug: string };
  carriedBy: { documentId: string; slug: string };
  channel: { documentId: string; slug: string };
  author: { documentId: string; slug: string };
  tag: { documentId: string; slug: string };
}

const connected = (...targets: { documentId: string }[]) => ({
  connect: targets.map(({ documentId }) => ({ documentId })),
});

const PARAGRAPH = 'Warga menyambut pembukaan pasar pagi yang lama dinantikan di tepi sungai.';

const body = Array.from({ length: 5 }, () => ({
  type: 'paragraph',
  children: [{ type: 'text', text: PARAGRAPH }],
}));

/** Saves a story of a beat with this headline; resolves to its documentId. */
export const saveStory = (
  newsdesk: Newsdesk,
  { region, carriedBy, channel, author, tag }: Beat,
  headline: string,
): Promise<string> =>
  newsdesk.save({
    headline,
    lead: headline,
    body,
    genre: 'news',
    region: connected(region),
    editions: connected(region, carriedBy),
    channel: connected(channel),
    authors: connected(author),
    tags: connected(tag),
  });
