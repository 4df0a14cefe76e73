import type { Core } from '@strapi/strapi';
import { draftCorrections } from '../queries/corrections/draft-corrections';
import { ARTICLE } from '../uids';

/** What the demo's newsroom has put right, by the identifier of the story. */
const CORRECTIONS = [
  {
    uri: 'urn:warta:demo:harga-cabai-medan-turun',
    kind: 'correction',
    text: 'Versi awal berita ini menyebut harga dua pekan lalu Rp77.000 per kilogram. Yang benar Rp72.000 per kilogram.',
  },
] as const;

/** Corrects the demo's stories, once. */
export async function seedCorrections(strapi: Core.Strapi): Promise<void> {
  for (const { uri, kind, text } of CORRECTIONS) {
    const story = await strapi.db
      .query(ARTICLE)
      .findOne({ select: ['id', 'documentId'], where: { uri, publishedAt: { $notNull: true } } });
    const draft = story && (await draftCorrections(strapi, story.documentId));
    if (draft?.recorded.length === 0) {
      await strapi.documents(ARTICLE).update({
        documentId: story.documentId,
        data: { corrections: [{ kind, text }] },
        status: 'published',
      });
    }
  }
}
