import type { Core } from '@strapi/strapi';

/** The little network that integration tests write their stories in. */
export interface Newsroom {
  medan: string;
  deliSerdang: string;
  makassar: string;
  ekonomi: string;
  olahraga: string;
  siti: string;
  bonar: string;
  umkm: string;
}

/** One paragraph as Blocks. */
export const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** Makes three regions, two channels, two authors and a tag; returns their documentIds. */
export async function createNewsroom(strapi: Core.Strapi): Promise<Newsroom> {
  const region = async (name: string, code: string, timeZone: string, level = 'city') => {
    const data = { name, code, level, timeZone, active: true } as never;
    return (await strapi.documents('api::region.region').create({ data })).documentId;
  };
  const channel = async (name: string) =>
    (await strapi.documents('api::channel.channel').create({ data: { name } })).documentId;
  const author = async (name: string, email: string) =>
    (await strapi.documents('api::author.author').create({ data: { name, email } })).documentId;

  return {
    medan: await region('Kota Medan', '12.71', 'Asia/Jakarta'),
    deliSerdang: await region('Kabupaten Deli Serdang', '12.07', 'Asia/Jakarta', 'regency'),
    makassar: await region('Kota Makassar', '73.71', 'Asia/Makassar'),
    ekonomi: await channel('Ekonomi'),
    olahraga: await channel('Olahraga'),
    siti: await author('Siti Rahma', 'siti.rahasia@redaksi.example'),
    bonar: await author('Bonar Sihombing', 'bonar.rahasia@redaksi.example'),
    umkm: (await strapi.documents('api::tag.tag').create({ data: { name: 'UMKM' } })).documentId,
  };
}

/** The data of a story that is complete enough to be published. */
export function storyData(newsroom: Newsroom, headline: string, extra: object = {}) {
  return {
    headline,
    lead: `Teras: ${headline}`,
    body: blocks(`Isi berita: ${headline}`),
    region: newsroom.medan,
    channel: newsroom.ekonomi,
    authors: [newsroom.siti],
    ...extra,
  };
}

/** Writes a story through the Document Service, as a draft unless `status` says otherwise. */
export async function writeStory(
  strapi: Core.Strapi,
  data: object,
  status: 'draft' | 'published' = 'published',
) {
  const story = await strapi
    .documents('api::article.article')
    .create({ data: data as never, status });
  return story as typeof story & { slug: string; datePublished: string; dateModified: string };
}
