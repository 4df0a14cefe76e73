import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { photoFilePath, type StoryPhoto } from '../domain/syndication/ninjs';

const FILE = 'plugin::upload.file';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** The file's content, or null when there is none to read: not there, a folder, a name too long. */
async function readPhoto(filepath: string): Promise<Buffer | null> {
  try {
    return await readFile(filepath);
  } catch {
    return null;
  }
}

/**
 * Puts a record's photo into the media library and returns its id, or null when no file lies beside
 * the document. The file is named by what is in it, so that an import that was killed and is started
 * again finds the photo that it had already kept.
 */
export async function keepPhoto(
  strapi: Core.Strapi,
  photo: StoryPhoto,
  folder: string,
): Promise<number | null> {
  const relative = photo.href === null ? null : photoFilePath(photo.href);
  const mimetype = MEDIA_TYPES[path.extname(relative ?? '').toLowerCase()];
  if (relative === null || mimetype === undefined) {
    return null;
  }
  const filepath = path.join(folder, relative);
  const content = await readPhoto(filepath);
  if (!content) {
    return null;
  }
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const name = `${digest}-${path.basename(relative)}`;
  const known = await strapi.db.query(FILE).findOne({ select: ['id'], where: { name } });
  if (known) {
    return known.id;
  }
  const { size } = await stat(filepath);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: {
        fileInfo: { name, alternativeText: photo.alternativeText, caption: photo.caption },
      },
      files: { filepath, originalFilename: name, mimetype, size },
    });
  return file.id;
}
