import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { readNinjs, type StoryRecord } from '../../../src/domain/syndication/ninjs';
import { fixture } from './fixture';

const minimal = {
  uri: 'urn:warta:1',
  version: '1',
  headlines: [{ value: 'Banjir Surut' }],
  bodies: [{ value: 'Air surut.' }],
};

function storyOf(members: object): StoryRecord {
  const reading = readNinjs({ ...minimal, ...members });
  if (!reading.ok) throw new Error(reading.reasons.join('; '));
  return reading.story;
}

function reasonsOf(members: object): string[] {
  const reading = readNinjs({ ...minimal, ...members });
  return reading.ok ? [] : reading.reasons;
}

const isNinjs = addFormats(new Ajv2020({ strict: false })).compile(
  fixture('ninjs-3.1-story.schema.json') as object,
);

describe('readNinjs', () => {
  it.each(['full-story.json', 'plain-story.json'])(
    'has a fixture %s that the standard allows',
    (name) => {
      isNinjs(fixture(name));
      expect(isNinjs.errors).toBeNull();
    },
  );

  it('reads every member of the profile', () => {
    expect(readNinjs(fixture('full-story.json'))).toEqual({
      ok: true,
      story: {
        uri: 'tag:contoh.id,2024:berita/pasar-terapung',
        version: '3',
        language: 'id-ID',
        pubStatus: 'usable',
        headline: 'Pasar Terapung Ramai Lagi',
        slugline: 'PASAR-TERAPUNG',
        lead: 'Pedagang kembali ke sungai & dermaga.',
        body: [
          { type: 'heading', level: 2, children: [{ type: 'text', text: 'Dermaga' }] },
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Puluhan perahu ' },
              {
                type: 'link',
                url: 'https://contoh.id/perahu',
                children: [{ type: 'text', text: 'merapat' }],
              },
              { type: 'text', text: '.' },
            ],
          },
        ],
        authors: [{ name: 'Siti Aminah' }, { name: 'Budi Santoso' }],
        editor: { name: 'Rina Hartati' },
        dateline: 'BANJARMASIN',
        region: { code: '63.71', name: 'Kota Banjarmasin' },
        editions: [{ code: '63', name: 'Kalimantan Selatan' }, { code: '63.72' }],
        channel: { slug: 'ekonomi', name: 'Ekonomi' },
        tags: [{ name: 'pasar terapung' }, { name: 'UMKM' }],
        genre: 'feature',
        urgency: 4,
        photo: {
          name: 'Perahu',
          href: 'file:photos/perahu.jpg',
          caption: 'Pedagang menata jeruk, Rabu (19/6/2024).',
          credit: 'Warta/Andi Saputra',
          alternativeText: 'Perahu pedagang di tepi sungai',
        },
        source: { name: 'Kantor Berita Contoh', uri: 'https://contoh.id/' },
        datePublished: '2024-06-19T12:15:00.000Z',
        dateModified: '2024-06-19T13:00:00.500Z',
        embargoedUntil: '2024-06-19T13:00:00.000Z',
      },
    });
  });

  it('fills in what a sparse document leaves out', () => {
    expect(readNinjs(fixture('plain-story.json'))).toEqual({
      ok: true,
      story: {
        uri: 'urn:uuid:7b0a6f8e-7c0b-4a0b-9d52-0f1f6f3c1a11',
        version: '2024-01-02T03:04:05.000Z',
        language: 'id',
        pubStatus: 'usable',
        headline: 'Hujan Lebat Guyur Ambon',
        slugline: null,
        lead: null,
        body: [
          { type: 'paragraph', children: [{ type: 'text', text: 'Hujan turun sejak pagi.' }] },
          { type: 'paragraph', children: [{ type: 'text', text: 'Warga diminta waspada.' }] },
        ],
        authors: [
          { name: 'Maria Latu' },
          { name: 'Yohanes Tuhumury, S.H.' },
          { name: 'Nona Sahetapy' },
        ],
        editor: null,
        dateline: null,
        region: null,
        editions: [],
        channel: { slug: 'peristiwa', name: 'Peristiwa' },
        tags: [],
        genre: 'news',
        urgency: null,
        photo: {
          name: 'Hujan',
          href: 'https://contoh.id/hujan.jpg',
          caption: 'Jalan tergenang.',
          credit: '© Maria Latu',
          alternativeText: null,
        },
        source: null,
        datePublished: '2024-01-02T03:04:05.000Z',
        dateModified: '2024-01-02T03:04:05.000Z',
        embargoedUntil: null,
      },
    });
  });

  it('leaves members aside that it does not know', () => {
    expect(storyOf({ rumah: { uri: 5 }, subjects: [{ name: 'pasar', warna: [] }] })).toMatchObject({
      tags: [{ name: 'pasar' }],
    });
  });

  it('gives a document without a version one that changes with what is read of it, and only then', () => {
    const { version: _, ...unversioned } = minimal;
    const versionOf = (members: object) => {
      const reading = readNinjs({ ...unversioned, ...members });
      return reading.ok && reading.story.version;
    };
    expect(versionOf({})).toMatch(/^[0-9a-f]{64}$/);
    expect(versionOf({ usageTerms: 'bebas' })).toBe(versionOf({}));
    expect(versionOf({ by: 'Rina' })).not.toBe(versionOf({}));
  });

  it('lets a story that is withdrawn have no body', () => {
    expect(storyOf({ pubStatus: 'canceled', bodies: undefined })).toMatchObject({
      pubStatus: 'canceled',
      body: [],
    });
  });

  describe('takes the body', () => {
    it('in plain text when no HTML is there', () => {
      const bodies = [
        { contentType: 'application/nitf+xml', value: '<nitf/>' },
        { contentType: 'TEXT/PLAIN', value: 'a' },
      ];
      expect(storyOf({ bodies }).body).toEqual([
        { type: 'paragraph', children: [{ type: 'text', text: 'a' }] },
      ]);
    });

    it('in XHTML as in HTML', () => {
      const bodies = [{ contentType: 'application/xhtml+xml', value: '<p>a<br/>b</p>' }];
      expect(storyOf({ bodies }).body).toEqual([
        { type: 'paragraph', children: [{ type: 'text', text: 'a\nb' }] },
      ]);
    });

    it('from the main one, were others in a richer form', () => {
      const bodies = [
        { role: 'teaser', contentType: 'text/html', value: '<p>x</p>' },
        { role: 'main', value: 'a' },
      ];
      expect(storyOf({ bodies }).body).toEqual([
        { type: 'paragraph', children: [{ type: 'text', text: 'a' }] },
      ]);
    });
  });

  describe('names the channel', () => {
    it.each([
      ['medtop:02000000', 'hukum'],
      ['http://cv.iptc.org/newscodes/mediatopic/16000000', 'internasional'],
      ['https://cv.iptc.org/newscodes/mediatopic/13000000/', 'teknologi'],
    ])('of the Media Topic %s', (uri, slug) => {
      expect(storyOf({ subjects: [{ uri }] }).channel?.slug).toBe(slug);
    });

    it('without a slug if its literal is none', () => {
      expect(storyOf({ subjects: [{ rel: 'channel', literal: 'Gaya Hidup!' }] }).channel).toEqual({
        name: 'Gaya Hidup!',
      });
    });

    it('not at all for a topic below the top level', () => {
      const story = storyOf({ subjects: [{ name: 'sepak bola', uri: 'medtop:20001065' }] });
      expect(story.channel).toBeNull();
      expect(story.tags).toEqual([{ name: 'sepak bola' }]);
    });
  });

  it('takes the first edition for the owner when none is marked', () => {
    const places = [
      { rel: 'carriedBy', literal: '11' },
      { rel: 'edition', literal: '12' },
      { rel: 'edition', name: 'Riau' },
    ];
    expect(storyOf({ places })).toMatchObject({
      region: { code: '12' },
      editions: [{ code: '11' }, { name: 'Riau' }],
    });
  });

  it.each([
    [{ genres: [{ literal: 'Opinion' }] }, 'opinion'],
    [
      {
        genres: [
          { name: 'Kata Pengantar' },
          { uri: 'http://cv.iptc.org/newscodes/genre/Background' },
        ],
      },
      'analysis',
    ],
    [{ genres: [{ name: 'News' }, { name: 'Advertorial' }] }, 'advertorial'],
    [{ profile: 'advertorial', genres: [{ name: 'News' }] }, 'advertorial'],
    [{ genres: [{ name: 'Entah' }] }, 'news'],
  ])('reads %j as %s', (members, genre) => {
    expect(storyOf(members).genre).toBe(genre);
  });

  it('names a source by its literal or its URI if it has no name', () => {
    expect(storyOf({ infoSources: [{ literal: 'ANT' }] }).source).toEqual({
      name: 'ANT',
      uri: null,
    });
    expect(storyOf({ infoSources: [{ uri: 'https://contoh.id' }] }).source?.name).toBe(
      'https://contoh.id',
    );
  });

  it.each([
    [{ uri: undefined }, 'uri: is required: the absolute URI that identifies the story'],
    [{ uri: 'berita 1' }, 'uri: must be an absolute URI'],
    [{ type: 'picture' }, 'type: must be text or composite: nothing else is a story'],
    [{ headlines: undefined }, 'headlines: no main headline'],
    [{ headlines: [{ role: 'main', value: ' \u0000 ' }] }, 'headlines: no main headline'],
    [{ headlines: [{ role: 'main' }] }, 'headlines[0].value: must be text'],
    [{ headlines: 'Banjir' }, 'headlines: must be a list'],
    [{ headlines: ['Banjir'] }, 'headlines[0]: must be an object'],
    [{ bodies: [] }, 'bodies: no text to read in text/html, application/xhtml+xml or text/plain'],
    [{ urgency: 0 }, 'urgency: must be 1–9'],
    [{ urgency: 10 }, 'urgency: must be 1–9'],
    [{ urgency: 2.5 }, 'urgency: must be 1–9'],
    [{ urgency: '3' }, 'urgency: must be 1–9'],
    [{ pubStatus: 'embargoed' }, 'pubStatus: must be usable, withheld or canceled'],
    [{ language: 'bahasa_indonesia' }, 'language: must be a BCP 47 language tag'],
    [{ by: ['Rina'] }, 'by: must be text'],
    [{ infoSources: [{ uri: 'contoh' }] }, 'infoSources[0].uri: must be an absolute URI'],
    [
      { versionCreated: '2024-01-02', firstCreated: undefined },
      'versionCreated: must be an RFC 3339 date and time with an offset',
    ],
    [
      { firstCreated: '2024-01-02T00:00:00Z', versionCreated: '2024-01-02T06:59:59+07:00' },
      'versionCreated: is before firstCreated',
    ],
    [
      {
        places: [
          { rel: 'about', literal: 'x' },
          { rel: 'edition', literal: 'medan' },
        ],
      },
      'places[1]: an edition needs a Kemendagri code as its literal, or a name and no literal',
    ],
  ])('refuses %j, saying why', (members, reason) => {
    expect(reasonsOf(members)).toEqual([reason]);
  });

  it.each([
    '2024-01-02T03:04:05',
    '2024-01-02T03:04Z',
    '2024-02-30T00:00:00Z',
    '2024-01-02T24:00:00Z',
    '2024-13-01T00:00:00Z',
    '1',
    '',
  ])('refuses the date %j', (embargoedUntil) => {
    expect(reasonsOf({ embargoedUntil })).toEqual([
      'embargoedUntil: must be an RFC 3339 date and time with an offset',
    ]);
  });

  it('gives all reasons at once', () => {
    expect(reasonsOf({ urgency: 11, uri: 1, located: 2 })).toHaveLength(3);
    expect(reasonsOf({ headlines: [], bodies: [] })).toHaveLength(2);
  });

  it.each([null, undefined, 5, 'x', []])('refuses %j, which is no document', (value) => {
    expect(readNinjs(value)).toEqual({ ok: false, reasons: ['document: must be an object'] });
  });

  it('never throws, and gives a reason for whatever it refuses', () => {
    const members = Object.fromEntries(
      'headlines bodies descriptions by people places subjects genres associations infoSources versionCreated urgency'
        .split(' ')
        .map((name) => [
          name,
          fc.oneof(
            fc.anything(),
            fc.array(
              fc.dictionary(
                fc.constantFrom('value', 'rel', 'name', 'literal', 'uri'),
                fc.anything(),
              ),
            ),
          ),
        ]),
    );
    const documents = fc.record(
      { uri: fc.constant('urn:x'), ...members },
      { requiredKeys: ['uri'] },
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withBigInt: true, withSparseArray: true }), documents),
        (document) => {
          const reading = readNinjs(document);
          if (!reading.ok) expect(reading.reasons.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lets no character through that PostgreSQL refuses', () => {
    const dirty = '"\\u0000\\u0001\\ud800bersih"';
    const read = JSON.stringify(
      storyOf(
        JSON.parse(
          `{"headlines":[{"value":${dirty}}],"bodies":[{"value":${dirty}}],"by":${dirty},"located":${dirty}}`,
        ),
      ),
    );
    expect(read).toContain('bersih');
    expect(read).not.toMatch(/\\u0000|\\u0001|\\ud800/);
  });
});
