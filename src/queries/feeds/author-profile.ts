import type { Core } from '@strapi/strapi';
import { noteRows } from '../../request/note-reads';
import { AUTHOR, FILE } from '../../uids';
import { type CardPhoto, type ImageColumns, imageOf } from '../cards';
import { rowsOf } from '../rows-of';

/** What only an author's own page shows of him. */
export interface AuthorProfile {
  jobTitle: string | null;
  bio: string | null;
  portrait: CardPhoto | null;
}

interface Row extends ImageColumns {
  job_title: string | null;
  bio: string | null;
}

const PROFILE = `
  select authors.job_title, authors.bio, images.url as image_url, images.width as image_width,
    images.height as image_height, images.alternative_text as image_alternative_text,
    images.formats as image_formats
  from authors
  left join files_related_mph image_links on image_links.related_id = authors.id
    and image_links.related_type = '${AUTHOR}' and image_links.field = 'portrait'
  left join files images on images.id = image_links.file_id
  where authors.id = ?`;

/** What is told of the author of this row; null for all of it where he was deleted meanwhile: one query. */
export async function authorProfile(strapi: Core.Strapi, id: number): Promise<AuthorProfile> {
  const [row] = await rowsOf<Row>(strapi, PROFILE, [id]);
  noteRows(strapi, FILE, [row?.image_url]);
  const image = row ? imageOf(row) : null;
  return {
    jobTitle: row?.job_title ?? null,
    bio: row?.bio ?? null,
    portrait: image && { ...image, caption: null, credit: null },
  };
}
