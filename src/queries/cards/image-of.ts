import { parseColumn } from './parse-column';
import type { Rendition, StoredImage } from './stored-card';

/** The columns of an image, as a query with joins names them. */
export interface ImageColumns {
  image_url: string | null;
  image_width: number | null;
  image_height: number | null;
  image_alternative_text: string | null;
  /** Strapi's formats of an image: JSON, as text on SQLite. */
  image_formats: unknown;
}

function renditionsOf(formats: unknown): Rendition[] {
  const byName = (parseColumn(formats) ?? {}) as Record<string, Rendition>;
  return Object.entries(byName)
    .map(([name, { url, width, height }]) => ({ name, url, width, height }))
    .sort((a, b) => a.width - b.width);
}

/** The image of a row, or null when it has none. */
export function imageOf(row: ImageColumns): StoredImage | null {
  if (row.image_url === null) {
    return null;
  }
  return {
    url: row.image_url,
    width: row.image_width,
    height: row.image_height,
    alternativeText: row.image_alternative_text,
    renditions: renditionsOf(row.image_formats),
  };
}
