import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';

/** A ninjs document of an invented agency, complete unless `change` says otherwise. */
export function agencyStory(slug: string, change: object = {}): object {
  return {
    uri: `urn:agensi:${slug}`,
    type: 'text',
    language: 'id',
    pubStatus: 'usable',
    version: '1',
    firstCreated: '2026-06-18T02:00:00Z',
    versionCreated: '2026-06-18T02:00:00Z',
    urgency: 4,
    headlines: [{ role: 'main', value: `Kabar ${slug} dari agensi` }],
    descriptions: [{ role: 'summary', value: `Teras ${slug}` }],
    bodies: [{ role: 'main', contentType: 'text/html', value: `<p>Isi <b>${slug}</b>.</p>` }],
    by: 'Siti Rahma dan Penulis Baru',
    people: [{ name: 'Bonar Sihombing', rel: 'editor' }],
    located: 'MEDAN',
    places: [
      { name: 'Kota Medan', rel: 'edition', literal: '12.71' },
      { name: 'Kabupaten Deli Serdang', rel: 'carriedBy', literal: '12.07' },
    ],
    subjects: [
      { name: 'Ekonomi', rel: 'channel', literal: 'ekonomi' },
      { name: 'UMKM', rel: 'about' },
      { name: 'Pasar ikan', rel: 'about' },
    ],
    genres: [{ name: 'Analysis', literal: 'analysis' }],
    infoSources: [{ name: 'Agensi', role: 'source', uri: 'https://agensi.example/1' }],
    ...change,
  };
}

/** The photo of an agency story, whose file is `href` beside the document. */
export const agencyPhoto = (href: string, change: object = {}) => ({
  associations: [
    {
      name: 'photo',
      rel: 'mainPhoto',
      type: 'picture',
      uri: `urn:agensi:foto:${href}`,
      headlines: [{ role: 'main', value: 'Nelayan menjual ikan' }],
      descriptions: [{ role: 'caption', value: 'Nelayan di pasar ikan.' }],
      by: 'Agensi/Fotografer',
      renditions: [{ name: 'original', href, contentType: 'image/jpeg' }],
      ...change,
    },
  ],
});

/** A folder as an agency delivers it, with one photo in it; `remove` when done. */
export async function createDelivery() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-delivery-'));
  fs.mkdirSync(path.join(folder, 'photos'));
  await sharp({ create: { width: 320, height: 180, channels: 3, background: '#0a6' } })
    .jpeg()
    .toFile(path.join(folder, 'photos', 'ikan.jpg'));
  return {
    folder,
    write(name: string, text: string): string {
      const file = path.join(folder, name);
      fs.writeFileSync(file, text);
      return file;
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

export const jsonLines = (documents: readonly object[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('');
