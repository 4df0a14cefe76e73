import type { Core } from '@strapi/strapi';
import { noteRows } from '../../request/note-reads';
import { ARTICLE, AUTHOR, CHANNEL, FILE, PHOTO, REGION } from '../../uids';
import type { StoredCard } from './stored-card';
import type { CardRow } from './to-card';

/** Notes, for answers that are kept, what cards show something of. */
export function noteCards(
  strapi: Core.Strapi,
  cards: readonly { row: CardRow; card: StoredCard }[],
): void {
  for (const { row, card } of cards) {
    const { documentId, authors, channel, region, photo } = card;
    noteRows(strapi, PHOTO, [row.photo_id]);
    noteRows(strapi, ARTICLE, [documentId]);
    noteRows(
      strapi,
      AUTHOR,
      authors.map((author) => author.documentId),
    );
    noteRows(strapi, CHANNEL, [channel?.documentId]);
    noteRows(strapi, REGION, [region?.documentId]);
    noteRows(strapi, FILE, [photo?.url]);
  }
}
