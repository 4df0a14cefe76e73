import type { Core } from '@strapi/strapi';
import type {
  PhotoFile,
  PublishedPhoto,
  PublishedStory,
} from '../domain/syndication/published-story';
import { noteExpiry } from '../request/answer-expiry';
import { noteRows } from '../request/note-reads';
import { ARTICLE, AUTHOR, CHANNEL, FILE, PHOTO, REGION as REGION_TYPE, TAG } from '../uids';

/** A version of an image as Strapi stores it. */
interface StoredFile {
  url: string;
  mime?: string | null;
  width?: number | null;
  height?: number | null;
}

interface StoredImage extends StoredFile {
  id: number;
  alternativeText: string | null;
  formats: Record<string, StoredFile> | null;
}

interface StoredPhoto {
  id: number;
  caption: string | null;
  credit: string | null;
  image: StoredImage | null;
}

type Row = Omit<PublishedStory, 'photo'> & { photo: StoredPhoto | null };

const NAMED = { select: ['id', 'name', 'slug'] };
const BYLINE = { select: ['id', 'name', 'slug', 'jobTitle'] };
const REGION = { select: ['id', 'name', 'slug', 'code', 'level', 'brand'] };

const POPULATE = {
  authors: BYLINE,
  editor: BYLINE,
  channel: NAMED,
  tags: NAMED,
  region: REGION,
  editions: REGION,
  photo: { populate: { image: true } },
  corrections: true,
};

/** Photos of the local provider stand on the server itself, under an address without a host. */
const absolute = (url: string, serverUrl: string): string =>
  url.startsWith('/') ? `${serverUrl.replace(/\/+$/, '')}${url}` : url;

function photoOf({ photo }: Row, serverUrl: string): PublishedPhoto | null {
  if (!photo?.image) {
    return null;
  }
  const { image, caption, credit } = photo;
  const fileOf = (name: string, { url, mime, width, height }: StoredFile): PhotoFile => ({
    name,
    url: absolute(url, serverUrl),
    contentType: mime ?? null,
    width: width ?? null,
    height: height ?? null,
  });
  return {
    original: fileOf('original', image),
    renditions: Object.entries(image.formats ?? {})
      .map(([name, file]) => fileOf(name, file))
      .sort((a, b) => (a.width ?? 0) - (b.width ?? 0)),
    caption,
    credit,
    alternativeText: image.alternativeText,
  };
}

/** Notes what the story shows, and when its embargo, which exports tell, is over. */
function noteStory(strapi: Core.Strapi, story: Row): void {
  // Selected with the names, and no part of what is told of the story.
  const ids = (rows: readonly (object | null)[]) =>
    rows.map((row) => (row as { id: number } | null)?.id);
  noteRows(strapi, ARTICLE, [story.documentId]);
  noteRows(strapi, AUTHOR, ids([...story.authors, story.editor]));
  noteRows(strapi, CHANNEL, ids([story.channel]));
  noteRows(strapi, TAG, ids(story.tags));
  noteRows(strapi, REGION_TYPE, ids([story.region, ...story.editions]));
  noteRows(strapi, PHOTO, [story.photo?.id]);
  noteRows(strapi, FILE, [story.photo?.image?.id]);
  if (story.embargoedUntil) {
    noteExpiry(strapi, new Date(story.embargoedUntil));
  }
}

/**
 * The whole of a published story, the newsroom's own fields among it, or null when there is none.
 * Reads below the entity manager: its hooks would label the story, and a label that is not in the
 * answer would shorten how long it may be cached.
 */
export async function readPublishedStory(
  strapi: Core.Strapi,
  documentId: string,
): Promise<PublishedStory | null> {
  const row = await strapi.db
    .queryBuilder(ARTICLE)
    .init({ where: { documentId, publishedAt: { $notNull: true } }, populate: POPULATE })
    .first()
    .execute<Row | null>();
  if (row) {
    noteStory(strapi, row);
  }
  return row && { ...row, photo: photoOf(row, strapi.config.get('server.absoluteUrl')) };
}
