import type { Core } from '@strapi/strapi';
import { noteRows } from '../../request/note-reads';
import { ARTICLE, AUTHOR, CHANNEL, FILE, PHOTO, REGION } from '../../uids';
import type { CardRow, toCard } from './to-card';

/** Notes, for answers that are kept, what cards show something of. */
export function noteCards(
  strapi: Core.Strapi,
  rows: readonly CardRow[],
  cards: readonly ReturnType<typeof toCard>[],
): void {
  noteRows(
    strapi,
    PHOTO,
    rows.map(({ photo_id }) => photo_id),
  );
  for (const { documentId, authors, channel, region, photo } of cards) {
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
