import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {
  type Genre,
  htmlToBlocks,
  type NinjsReading,
  type PubStatus,
  type RegionRef,
  readNinjs,
  readTakedown,
  type StoryPhoto,
  type StoryRecord,
  storyRecordOf,
  writeNinjs,
  writePublishedStory,
} from '../../../src/domain/syndication/ninjs';
import type { PublishedStory } from '../../../src/domain/syndication/published-story';
import { fixture } from './fixture';
import { HOSTILE_HEADLINES, publishedStory } from './published-story';

const isNinjs = addFormats(new Ajv2020({ strict: false })).compile(
  fixture('ninjs-3.1-story.schema.json') as object,
);

function expectToBeNinjs(document: object): void {
  isNinjs(document);
  expect(isNinjs.errors).toBeNull();
}

/** What a receiver reads: documents travel as text. */
const received = (document: object): NinjsReading =>
  readNinjs(JSON.parse(JSON.stringify(document)));

const context = {
  siteUrl: 'https://warta.example',
  now: new Date('2026-11-25T00:00:00.000Z'),
};
const exported = (change: Partial<PublishedStory> = {}) =>
  writePublishedStory(publishedStory(change), context);
const recordOf = (change: Partial<PublishedStory> = {}): StoryRecord =>
  storyRecordOf(publishedStory(change), context);

describe('writeNinjs', () => {
  it('writes whatever record the reader could have made, and loses nothing', () => {
    fc.assert(
      fc.property(record, (story) => {
        const document = writeNinjs(story);
        expect(received(document)).toEqual({ ok: true, story });
        expectToBeNinjs(document);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['full-story.json', 'plain-story.json'])('gives %s back as it was read', (name) => {
    const reading = readNinjs(fixture(name));
    if (!reading.ok) throw new Error(reading.reasons.join());
    const document = writeNinjs(reading.story);
    expect(received(document)).toEqual(reading);
    expectToBeNinjs(document);
  });

  it('gives every story of the demo back as it was read', () => {
    const folder = path.resolve(__dirname, '../../../src/seed/stories');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.json'),
    );
    expect(files.length).toBeGreaterThan(60);
    for (const file of files) {
      const reading = readNinjs(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
      if (!reading.ok) throw new Error(`${file}: ${reading.reasons.join()}`);
      expect({ file, again: received(writeNinjs(reading.story)) }).toEqual({
        file,
        again: reading,
      });
    }
  });

  it('leaves out what a sparse story does not say', () => {
    const reading = readNinjs({
      uri: 'urn:warta:1',
      pubStatus: 'canceled',
      headlines: [{ value: 'Dicabut' }],
    });
    if (!reading.ok) throw new Error(reading.reasons.join());
    expect(Object.keys(writeNinjs(reading.story)).sort()).toEqual(
      'genres headlines language profile pubStatus representationType standard type uri version'.split(
        ' ',
      ),
    );
  });
});

describe('writePublishedStory', () => {
  it('cancels a retracted story, with the reason and without what it said', () => {
    const story = {
      uri: 'urn:agensi:1',
      version: '1',
      versionCreated: '2026-11-24T07:02:00.000Z',
      corrections: [
        {
          kind: 'retraction' as const,
          text: 'Rekaan.',
          datePublished: '2026-11-24T08:30:15.250Z',
        },
      ],
    };
    const document = exported(story);
    expectToBeNinjs(document);
    expect(document).toMatchObject({
      uri: 'urn:agensi:1',
      pubStatus: 'canceled',
      edNote: 'Pencabutan (2026-11-24T08:30:15.250Z): Rekaan.',
      // Newer than what was sent before, or receivers would leave it out.
      version: expect.stringMatching(/^2026-11-24T08:30:15\.250Z-/),
      versionCreated: '2026-11-24T08:30:15.250Z',
    });
    for (const part of ['bodies', 'descriptions', 'by', 'people', 'associations', 'located']) {
      expect(document).not.toHaveProperty(part);
    }
    expect(readTakedown(document)).toMatchObject({ uri: 'urn:agensi:1', pubStatus: 'canceled' });
    expect(exported({ ...story, corrections: [] })).toMatchObject({ version: '1' });
  });

  it('writes all that ninjs has a place for', () => {
    const document = exported({
      slugline: 'CABAI-MEDAN',
      corrections: [
        {
          kind: 'correction',
          text: 'Harganya Rp40.000.',
          datePublished: '2026-11-24T08:30:00.000Z',
        },
        { kind: 'clarification', text: 'Per kilogram.', datePublished: '2026-11-24T09:00:00.000Z' },
      ],
    });
    expectToBeNinjs(document);
    expect(document).toEqual({
      uri: 'urn:newsml:warta.example:20261124:aaaaaaaaaaaaaaaaaaaaaaaa',
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
      },
      type: 'text',
      representationType: 'full',
      profile: 'text-photo',
      version: expect.stringMatching(/^2026-11-24T08:30:15\.250Z-[0-9a-f]{12}$/),
      firstCreated: '2026-11-24T07:02:00.000Z',
      versionCreated: '2026-11-24T08:30:15.250Z',
      pubStatus: 'usable',
      urgency: 4,
      copyrightHolder: 'Warta Medan',
      edNote:
        'Ralat (2026-11-24T08:30:00.000Z): Harganya Rp40.000.\n' +
        'Klarifikasi (2026-11-24T09:00:00.000Z): Per kilogram.',
      language: 'id',
      headlines: [{ role: 'main', contentType: 'text/plain', value: 'Harga cabai turun' }],
      slugline: 'CABAI-MEDAN',
      descriptions: [
        { role: 'summary', contentType: 'text/plain', value: 'Pasokan dari Karo kembali lancar.' },
      ],
      bodies: [{ role: 'main', contentType: 'text/html', value: '<p>Pasar ramai.</p>' }],
      by: 'Siti Rahma dan Bonar Sihombing, S.H.',
      people: [
        { name: 'Siti Rahma', rel: 'author' },
        { name: 'Bonar Sihombing, S.H.', rel: 'author' },
        { name: 'Rina Hartati', rel: 'editor' },
      ],
      located: 'MEDAN',
      places: [
        { name: 'Kota Medan', rel: 'owner', literal: '12.71' },
        { name: 'Kabupaten Deli Serdang', rel: 'carriedBy', literal: '12.07' },
      ],
      subjects: [
        { name: 'Ekonomi', rel: 'channel', literal: 'ekonomi' },
        {
          name: 'Ekonomi',
          rel: 'classifies',
          uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000',
        },
        { name: 'UMKM', rel: 'about' },
        { name: 'cabai', rel: 'about' },
      ],
      genres: [
        { name: 'Current', uri: 'http://cv.iptc.org/newscodes/genre/Current', literal: 'news' },
      ],
      associations: [
        {
          name: 'photo',
          uri: 'urn:newsml:warta.example:20261124:aaaaaaaaaaaaaaaaaaaaaaaa#photo',
          rel: 'mainPhoto',
          type: 'picture',
          by: 'Warta/Bonar Sihombing',
          headlines: [
            { role: 'main', contentType: 'text/plain', value: 'Cabai merah di atas tampah' },
          ],
          descriptions: [
            { role: 'caption', contentType: 'text/plain', value: 'Pedagang menata cabai.' },
          ],
          renditions: [
            {
              name: 'original',
              href: 'https://cms.example/uploads/cabai.jpg',
              contentType: 'image/jpeg',
              width: 1600,
              height: 900,
            },
            {
              name: 'thumbnail',
              href: 'https://cms.example/uploads/thumbnail_cabai.jpg',
              contentType: 'image/jpeg',
              width: 245,
              height: 138,
            },
          ],
        },
      ],
      altIds: [
        { role: 'documentId', value: 'aaaaaaaaaaaaaaaaaaaaaaaa' },
        { role: 'slug', value: 'harga-cabai-turun' },
        { role: 'url', value: 'https://warta.example/berita/harga-cabai-turun' },
      ],
    });
  });

  it.each(HOSTILE_HEADLINES)('carries a headline with %s', (_name, headline) => {
    const document = exported({ headline });
    expectToBeNinjs(document);
    const reading = received(document);
    expect(reading).toEqual({ ok: true, story: recordOf({ headline }) });
    const shown = headline.replace(/[\u2028\u2029]/g, ' ').replace(/\p{Cc}/gu, '');
    expect(reading.ok && reading.story.headline).toBe(shown);
  });

  it('is read back as the record of the story, whatever its names hold', () => {
    const change: Partial<PublishedStory> = {
      authors: [{ name: 'Dewi & Tono, M.Si., Ph.D dan Ayu', slug: 'a', jobTitle: null }],
      tags: [{ name: 'medtop:15000000', slug: 'm' }],
      dateline: ' MEDAN\u0007 ',
      source: 'Dinas; <b>Pasar</b>',
    };
    expect(received(exported(change))).toEqual({ ok: true, story: recordOf(change) });
  });

  it('makes links within the site absolute: elsewhere they would lead to another one', () => {
    const link = {
      type: 'link',
      url: '/kanal/ekonomi',
      children: [{ type: 'text', text: 'baca' }],
    };
    const document = exported({ body: [{ type: 'paragraph', children: [link] }] as never });
    expect(document).toMatchObject({
      bodies: [{ value: '<p><a href="https://warta.example/kanal/ekonomi">baca</a></p>' }],
    });
  });
});

describe('the identity of a story', () => {
  it('is the agency’s for a story that an agency sent, version and all', () => {
    const change = {
      uri: 'tag:agensi.example,2026:1',
      version: '3',
      versionCreated: '2026-11-24T07:30:00.000Z',
      source: 'Agensi',
    };
    expect(exported(change)).toMatchObject({
      uri: 'tag:agensi.example,2026:1',
      version: '3',
      versionCreated: '2026-11-24T07:30:00.000Z',
      copyrightHolder: 'Agensi',
    });
  });

  it('is the network’s own where what the desk has written into the field is no URI', () => {
    expect(exported({ uri: 'kiriman pembaca' })).toMatchObject({
      uri: 'urn:newsml:warta.example:20261124:aaaaaaaaaaaaaaaaaaaaaaaa',
    });
  });

  it('has no port in it', () => {
    const { uri } = storyRecordOf(publishedStory(), {
      ...context,
      siteUrl: 'http://localhost:3000',
    });
    expect(uri).toMatch(/^urn:newsml:localhost:20261124:/);
  });

  it('has the same version while the story stands as it is, wherever and whenever', () => {
    const { photo } = publishedStory();
    const moved = photo && {
      ...photo,
      original: { ...photo.original, url: 'https://files.example/cabai.jpg' },
    };
    expect(recordOf().version).toBe(recordOf().version);
    expect(recordOf({ photo: moved }).version).toBe(recordOf().version);
    const embargoed = publishedStory({ embargoedUntil: '2026-11-25T00:00:00.000Z' });
    const before = { ...context, now: new Date('2026-11-24T23:59:59.999Z') };
    expect(storyRecordOf(embargoed, context).version).toBe(
      storyRecordOf(embargoed, before).version,
    );
  });

  it.each<[string, Partial<PublishedStory>]>([
    ['its words', { dateModified: '2026-11-24T10:00:00.000Z' }],
    ['its urgency, which readers do not see', { urgency: 1 }],
    ['the editions that carry it', { editions: [] }],
    ['the name of an author', { authors: [{ name: 'Siti R.', slug: 's', jobTitle: null }] }],
  ])('has another version after a change of %s', (_name, change) => {
    expect(recordOf(change).version).not.toBe(recordOf().version);
  });

  it('has no version that is older than the story, though the agency’s was', () => {
    const change = {
      uri: 'urn:agensi:1',
      version: '1',
      versionCreated: '2026-11-20T00:00:00.000Z',
    };
    expect(recordOf(change).dateModified).toBe('2026-11-24T07:02:00.000Z');
    expect(received(exported(change))).toMatchObject({ ok: true });
  });
});

describe('what is told of a story', () => {
  it.each([
    ['2026-11-24T07:00:00.000Z', '2026-11-24T07:00:00.000Z'],
    ['2026-11-30T00:00:00.000Z', null],
  ])('is an embargo until %s only when it is over', (embargoedUntil, told) => {
    expect(recordOf({ embargoedUntil }).embargoedUntil).toBe(told);
  });

  it.each([
    ['https://contoh.id/a?b=1#c', 'https://contoh.id/a?b=1#c'],
    ['https://contoh.id/<kabar>|"é"', 'https://contoh.id/%3Ckabar%3E%7C%22%C3%A9%22'],
    ['https://contoh.id/100%', 'https://contoh.id/100%25'],
    ['http://[', null],
  ])('is the source at %s by an address that every reader takes', (sourceUrl, uri) => {
    const change = { source: 'Dinas', sourceUrl };
    expect(recordOf(change).source).toEqual({ name: 'Dinas', uri });
    expectToBeNinjs(exported(change));
  });

  it('is the address itself for a source without a name', () => {
    const uri = 'https://contoh.id/siaran';
    expect(recordOf({ sourceUrl: uri }).source).toEqual({ name: uri, uri });
  });

  it('is nothing in a field that was emptied', () => {
    const document = exported({ lead: '', dateline: '', source: '', sourceUrl: '', slugline: '' });
    for (const name of ['descriptions', 'located', 'infoSources', 'slugline', 'edNote']) {
      expect(document).not.toHaveProperty(name);
    }
    expectToBeNinjs(document);
  });

  it('is no photo when its file is gone', () => {
    expect(exported({ photo: null })).toMatchObject({ profile: 'text-only' });
    expect(exported({ photo: null })).not.toHaveProperty('associations');
  });
});

// Records as readNinjs makes them: text in one line, instants in order, names without repetition.

const line = fc
  .oneof(
    fc.constantFrom('kata', '<b>', '&amp;', ']]>', ',', ';', ' dan ', 'S.H.', '🏆', 'بسم', 'Oleh:'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .chain((first) => fc.string({ maxLength: 12 }).map((rest) => first + rest))
  .map((text) =>
    text
      .replace(/[^\P{Cc}\t\n]|\p{Surrogate}/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const names = fc
  .uniqueArray(line, { selector: (name) => name.toLowerCase(), maxLength: 4 })
  .map((all) => all.map((name) => ({ name })));

const instants = fc
  .tuple(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 1e9 }))
  .map(([first, later]) => [first, first + later].map((at) => new Date(at).toISOString()))
  .chain(([published = '', modified = '']) =>
    fc.constantFrom(
      { datePublished: published, dateModified: modified },
      { datePublished: published, dateModified: null },
      { datePublished: null, dateModified: null },
    ),
  );

const code = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.option(fc.integer({ min: 0, max: 99 })))
  .map((parts) =>
    parts
      .filter((part) => part !== null)
      .map((part) => String(part).padStart(2, '0'))
      .join('.'),
  );

const regionRef: fc.Arbitrary<RegionRef> = fc.oneof(
  fc.record({ code, name: line }),
  fc.record({ code }),
  fc.record({ name: line }),
);

const regions = fc
  .uniqueArray(regionRef, { selector: ({ code, name }) => code ?? `name ${name}`, maxLength: 4 })
  .chain(([first, ...rest]) =>
    fc.constantFrom(
      { region: first ?? null, editions: rest },
      { region: null, editions: first ? [first, ...rest] : [] },
    ),
  );

const channel = fc.oneof(
  fc.constantFrom(
    { slug: 'ekonomi', name: 'Ekonomi' },
    { slug: 'gaya-hidup', name: 'Gaya Hidup' },
    { slug: 'kanal-lain', name: 'Kanal Lain' },
  ),
  fc.record({ name: line }),
);

const uri = fc.constantFrom(
  'urn:newsml:warta.example:20261124:abc',
  'tag:agensi.example,2026:1',
  'https://agensi.example/berita?id=1#versi',
);

const photo: fc.Arbitrary<StoryPhoto> = fc
  .record({
    name: fc.option(line, { nil: undefined }),
    href: orNull(fc.constantFrom('file:photos/a.jpg', 'https://agensi.example/a.jpg')),
    caption: orNull(line),
    credit: orNull(line),
    alternativeText: orNull(line),
  })
  .map(({ name, ...rest }) => (name === undefined ? rest : { name, ...rest }));

const html = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'p',
        'h2',
        'blockquote',
        'pre',
        'li',
        'strong',
        'em',
        'a href="/kanal/a"',
        'br',
      ),
      line,
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) =>
    parts
      .map(([tag, text]) => {
        const content = `<${tag}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`;
        const element = `${content}</${tag.split(' ')[0]}>`;
        return tag === 'li' ? `<ul>${element}</ul>` : element;
      })
      .join(' '),
  );

const body = html.map(htmlToBlocks).filter((blocks) => blocks.length > 0);

const record: fc.Arbitrary<StoryRecord> = fc
  .tuple(
    fc.record({
      uri,
      version: line,
      language: fc.constantFrom('id', 'id-ID', 'jv', 'en-GB'),
      pubStatus: fc.constantFrom<PubStatus>('usable', 'withheld', 'canceled'),
      headline: line,
      slugline: orNull(line),
      lead: orNull(line),
      body,
      authors: names,
      editor: orNull(fc.record({ name: line })),
      dateline: orNull(line),
      channel: orNull(channel),
      tags: names,
      genre: fc.constantFrom<Genre>('news', 'analysis', 'opinion', 'feature', 'advertorial'),
      urgency: orNull(fc.integer({ min: 1, max: 9 })),
      photo: orNull(photo),
      source: orNull(fc.record({ name: line, uri: orNull(uri) })),
      embargoedUntil: orNull(fc.constant('2026-11-24T00:00:00.000Z')),
    }),
    regions,
    instants,
    fc.boolean(),
  )
  .map(([parts, places, dates, isEmpty]) => ({
    ...parts,
    body: isEmpty && parts.pubStatus !== 'usable' ? [] : parts.body,
    ...places,
    ...dates,
  }));
