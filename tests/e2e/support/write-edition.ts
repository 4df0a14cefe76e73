import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { createNewsroom, storyData, writeStory } from '../../helpers/newsroom';
import type { Warta } from '../../helpers/warta';

const ARTICLE = 'api::article.article';
const REGION = 'api::region.region';
const MINUTE = 60_000;

/** The present of all browser tests, in the CMS and in the browser: 20.15 in Medan. */
export const PRESENT = new Date('2026-06-19T13:15:00.000Z');

const minutesAgo = (minutes: number) => new Date(PRESENT.getTime() - minutes * MINUTE);

/** The story that has everything a story can have. */
export const FULL_STORY = 'Perahu nelayan Belawan kini sandar di dermaga baru';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const item = (words: string) => ({ type: 'list-item', children: [text(words)] });

const FULL_BODY = [
  {
    type: 'paragraph',
    children: [
      text('Sebanyak '),
      text('64 perahu', { bold: true }),
      text(' bersandar di '),
      { type: 'link', url: 'https://example.org/dermaga', children: [text('dermaga baru')] },
      text(' sejak Jumat pagi.'),
    ],
  },
  { type: 'heading', level: 2, children: [text('Lelang pindah ke tepi air')] },
  { type: 'quote', children: [text('Ikan sampai di lapak sebelum es mencair.')] },
  {
    type: 'list',
    format: 'unordered',
    children: [
      item('Dermaga sepanjang 120 meter'),
      { type: 'list', format: 'ordered', children: [item('Pagar besi')] },
    ],
  },
  { type: 'code', children: [text('kedalaman = 3,5 m')] },
  { type: 'paragraph', children: [text('Loket A: pagi.\nLoket B: petang.')] },
  { type: 'paragraph', children: [text('<script>alert("bukan markah")</script>')] },
];

/** A small city at dusk, drawn: 1200 by 675. */
export async function uploadPhoto(strapi: Core.Strapi): Promise<number> {
  const filepath = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'warta-photo-')), 'dermaga.jpg');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675">
    <rect width="1200" height="675" fill="#31506b"/><rect y="450" width="1200" height="225" fill="#1b2f40"/>
  </svg>`;
  await sharp(Buffer.from(drawing)).jpeg().toFile(filepath);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: 'dermaga.jpg', alternativeText: 'Perahu di sebuah dermaga' } },
      files: {
        filepath,
        originalFilename: 'dermaga.jpg',
        mimetype: 'image/jpeg',
        size: fs.statSync(filepath).size,
      },
    });
  fs.rmSync(path.dirname(filepath), { recursive: true });
  return file.id;
}

/** Fills an empty Warta with a small newspaper, and leaves its clock at the present. */
export async function writeEdition({ strapi, setNow }: Warta): Promise<void> {
  const newsroom = await createNewsroom(strapi);
  const regions = strapi.documents(REGION);
  const province = await regions.create({
    data: {
      name: 'Sumatera Utara',
      code: '12',
      level: 'province',
      timeZone: 'Asia/Jakarta',
      active: true,
    },
  });
  for (const documentId of [newsroom.medan, newsroom.deliSerdang]) {
    await regions.update({ documentId, data: { parent: province.documentId } });
  }
  await regions.update({ documentId: newsroom.medan, data: { brand: 'Warta Medan' } });
  await strapi.documents('api::author.author').update({
    documentId: newsroom.siti,
    data: { jobTitle: 'Reporter', bio: 'Meliput pesisir dan pasar.' },
  });

  const photo = { image: await uploadPhoto(strapi), caption: 'Dermaga Belawan.', credit: 'Antar' };
  const write = (minutes: number, headline: string, extra: object = {}) => {
    setNow(minutesAgo(minutes));
    return writeStory(strapi, storyData(newsroom, headline, { photo, ...extra }));
  };

  // More than a page of a list.
  for (let day = 30; day >= 1; day--) {
    await write(1440 * day, `Harga beras hari ke-${31 - day}`, { tags: [newsroom.umkm] });
  }
  await write(300, 'Kapal wisata berangkat dari Makassar', {
    region: newsroom.makassar,
    channel: newsroom.olahraga,
  });
  await write(200, 'Jalan Deli Serdang diperlebar', { region: newsroom.deliSerdang });
  await write(150, 'Mengapa pasar pagi sepi', { genre: 'analysis', authors: [newsroom.bonar] });
  const { documentId } = await write(53, FULL_STORY, {
    lead: 'Nelayan tidak lagi menunggu pasang untuk menurunkan ikan.',
    urgency: 1,
    dateline: 'MEDAN',
    body: FULL_BODY,
    authors: [newsroom.siti, newsroom.bonar],
    editor: newsroom.bonar,
    tags: [newsroom.umkm],
    source: 'Syahbandar Belawan',
    sourceUrl: 'https://example.org/syahbandar',
  });
  setNow(minutesAgo(40));
  const corrections = [
    { kind: 'clarification', text: 'Panjang dermaga 120 meter, bukan 100.' } as const,
  ];
  await strapi
    .documents(ARTICLE)
    .update({ documentId, data: { corrections }, status: 'published' } as never);
  await write(20, 'Pasar ikan buka lebih pagi', { urgency: 6 });
  setNow(PRESENT);
}
