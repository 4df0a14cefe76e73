import type { Core } from '@strapi/strapi';
import { blocks, type Newsroom, storyData, writeStory } from '../newsroom';

const ARTICLE = 'api::article.article';

/** Stands in unpublished rows only. */
export const SECRET = 'zirkonrahasia';
/** The moments that nobody outside may know. */
export const SECRET_MOMENTS = ['2031-02-03T04:05:06.000Z', '2032-03-04T05:06:07.000Z'] as const;

/** What readers see of the network. */
export interface PublicStories {
  plain: string;
  revised: string;
  related: string;
}

/** Makes an image file; returns its id. */
export async function addPhoto(strapi: Core.Strapi): Promise<number> {
  const data = {
    name: 'pasar',
    hash: 'pasar',
    ext: '.png',
    mime: 'image/png',
    size: 1,
    provider: 'local',
    url: '/uploads/pasar.png',
  };
  return (await strapi.db.query('plugin::upload.file').create({ data })).id;
}

/** Three published stories, linked with one another, under several regions, authors and tags. */
export async function writePublicStories(
  strapi: Core.Strapi,
  newsroom: Newsroom,
  image: number,
): Promise<PublicStories> {
  const photo = { image, caption: 'Pasar pagi', credit: 'Siti Rahma' };
  const plain = await writeStory(strapi, storyData(newsroom, 'Harga beras stabil', { photo }));
  const revised = await writeStory(
    strapi,
    storyData(newsroom, 'Jalan lingkar dibuka', {
      region: newsroom.makassar,
      authors: [newsroom.bonar],
      editor: newsroom.siti,
      tags: [newsroom.umkm],
      relatedArticles: [plain.documentId],
    }),
  );
  const related = await writeStory(
    strapi,
    storyData(newsroom, 'Festival kopi digelar', {
      channel: newsroom.olahraga,
      tags: [newsroom.umkm],
      relatedArticles: [plain.documentId, revised.documentId],
    }),
  );
  return {
    plain: plain.documentId,
    revised: revised.documentId,
    related: related.documentId,
  };
}

/** The documentIds of what readers must not see. */
export interface SecretStories {
  draft: string;
  withdrawn: string;
}

/**
 * Writes secrets into a network without touching what is published: a draft, a revision of a
 * published story that is not out yet, a story that was withdrawn, and links from a published row
 * to a draft.
 */
export async function writeSecretStories(
  strapi: Core.Strapi,
  newsroom: Newsroom,
  stories: PublicStories,
  image: number,
): Promise<SecretStories> {
  const secretWords = {
    headline: `Bocoran ${SECRET}`,
    lead: `Teras ${SECRET}`,
    body: blocks(`Isi ${SECRET}`),
    dateline: SECRET,
    source: SECRET,
    photo: { image, caption: `Foto ${SECRET}`, credit: SECRET },
    scheduledFor: SECRET_MOMENTS[0],
    embargoedUntil: SECRET_MOMENTS[1],
  };
  // What is published cannot be put under an embargo.
  const { embargoedUntil, ...publicWords } = secretWords;
  const everywhere = {
    region: newsroom.deliSerdang,
    editions: [newsroom.medan, newsroom.makassar],
    channel: newsroom.olahraga,
    authors: [newsroom.siti, newsroom.bonar],
    editor: newsroom.bonar,
    tags: [newsroom.umkm],
    relatedArticles: [stories.plain, stories.revised],
  };
  const draft = await writeStory(
    strapi,
    { ...secretWords, ...everywhere, genre: 'opinion' },
    'draft',
  );
  await strapi.documents(ARTICLE).update({
    documentId: stories.revised,
    data: {
      ...publicWords,
      slug: `${SECRET}-baru`,
      urgency: 1,
      relatedArticles: [draft.documentId],
    } as never,
  });
  const withdrawn = await writeStory(strapi, {
    ...publicWords,
    ...everywhere,
    headline: `Ditarik ${SECRET}`,
    genre: 'analysis',
  });
  await strapi.documents(ARTICLE).unpublish({ documentId: withdrawn.documentId });

  const published = await strapi.db
    .query(ARTICLE)
    .findOne({ where: { documentId: stories.related, publishedAt: { $notNull: true } } });
  const draftRow = await strapi.db
    .query(ARTICLE)
    .findOne({ where: { documentId: draft.documentId } });
  await strapi.db.query(ARTICLE).update({
    where: { id: published.id },
    data: { relatedArticles: { connect: [{ id: draftRow.id }] } },
  });
  return { draft: draft.documentId, withdrawn: withdrawn.documentId };
}
