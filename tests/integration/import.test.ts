import { type ImportTally, importFiles } from '../../src/import/import-files';
import { publishDueStories } from '../../src/jobs/publish-due-stories';
import { agencyPhoto, agencyStory, createDelivery, jsonLines } from '../helpers/agency';
import { createNewsroom } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';

describe('the ninjs importer', () => {
  let warta: Warta;
  let delivery: Awaited<ReturnType<typeof createDelivery>>;
  let messages: string[];

  beforeAll(async () => {
    warta = await startWarta();
    await createNewsroom(warta.strapi);
    await warta.strapi.documents('api::region.region').create({
      data: { name: 'Nasional', code: '00', level: 'national', timeZone: 'Asia/Jakarta' } as never,
    });
    delivery = await createDelivery();
  });
  beforeEach(() => {
    messages = [];
    warta.setNow(new Date('2026-06-19T02:00:00.000Z'));
  });
  afterAll(async () => {
    delivery.remove();
    await warta.stop();
  });

  const importText = (text: string, dryRun = false): Promise<ImportTally> =>
    importFiles(warta.strapi, [delivery.write('stories.json', text)], dryRun, {
      onProgress: () => {},
      onMessage: (_file: string, line: number, message: string) =>
        messages.push(`${line}: ${message}`),
    });
  const read = async (slug: string) => {
    const { body } = await warta.http.get('/api/articles').query({
      'filters[headline]': `Kabar ${slug} dari agensi`,
      populate: '*',
    });
    return body.data[0];
  };
  const draftOf = (slug: string) =>
    warta.strapi.db
      .query(ARTICLE)
      .findOne({ where: { uri: `urn:agensi:${slug}`, publishedAt: null } });

  it('publishes a story with all that its document says', async () => {
    const photo = agencyPhoto('file:photos/ikan.jpg');
    const tally = await importText(JSON.stringify(agencyStory('lengkap', photo)));
    expect(tally).toEqual({ create: 1, update: 0, unchanged: 0, outdated: 0, rejected: 0 });
    expect(messages).toEqual([]);
    expect(await read('lengkap')).toMatchObject({
      headline: 'Kabar lengkap dari agensi',
      slug: 'kabar-lengkap-dari-agensi',
      lead: 'Teras lengkap',
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Isi ' },
            { type: 'text', text: 'lengkap', bold: true },
            { type: 'text', text: '.' },
          ],
        },
      ],
      dateline: 'MEDAN',
      authors: [{ name: 'Siti Rahma' }, { name: 'Penulis Baru' }],
      editor: { name: 'Bonar Sihombing' },
      region: { name: 'Kota Medan' },
      editions: [{ name: 'Kota Medan' }, { name: 'Kabupaten Deli Serdang' }],
      channel: { name: 'Ekonomi' },
      tags: [{ name: 'UMKM' }, { name: 'Pasar ikan' }],
      genre: 'analysis',
      urgency: 4,
      source: 'Agensi',
      sourceUrl: 'https://agensi.example/1',
      photo: { caption: 'Nelayan di pasar ikan.', credit: 'Agensi/Fotografer' },
      datePublished: '2026-06-18T02:00:00.000Z',
      dateModified: '2026-06-18T02:00:00.000Z',
      relativeTime: { label: '1 hari lalu' },
    });
    const { body } = await warta.http.get(
      '/api/articles?populate[photo][populate]=image&filters[slug]=kabar-lengkap-dari-agensi',
    );
    expect(body.data[0].photo.image).toMatchObject({
      alternativeText: 'Nelayan menjual ikan',
      width: 320,
    });
    const known = await warta.strapi.db
      .query('api::author.author')
      .count({ where: { name: 'Siti Rahma' } });
    expect(known).toBe(1);
  });

  it('takes one document, an array and JSON lines', async () => {
    const [a, b, c, d] = ['satu', 'dua', 'tiga', 'empat'].map((slug) => agencyStory(slug));
    expect((await importText(JSON.stringify(a, null, 2))).create).toBe(1);
    expect((await importText(JSON.stringify([a, b], null, 2))).create).toBe(1);
    expect((await importText(jsonLines([c as object, d as object]))).create).toBe(2);
  });

  it('changes nothing when the same file comes again', async () => {
    const text = jsonLines([agencyStory('ulang', agencyPhoto('photos/ikan.jpg'))]);
    await importText(text);
    const counts = () =>
      Promise.all(
        [ARTICLE, 'api::author.author', 'api::tag.tag', 'plugin::upload.file'].map((uid) =>
          warta.strapi.db.query(uid as typeof ARTICLE).count(),
        ),
      );
    const before = [await counts(), await draftOf('ulang')];
    warta.setNow(new Date('2026-06-20T02:00:00.000Z'));
    expect(await importText(text)).toMatchObject({ unchanged: 1, create: 0, update: 0 });
    warta.setNow(new Date('2026-06-19T02:00:00.000Z'));
    expect([await counts(), await draftOf('ulang')]).toEqual(before);
  });

  it('updates a changed version, keeps its first date, and leaves out an older one', async () => {
    const first = agencyStory('versi');
    const second = agencyStory('versi', {
      version: '2',
      versionCreated: '2026-06-18T05:00:00Z',
      descriptions: [{ role: 'summary', value: 'Teras versi kedua' }],
    });
    await importText(JSON.stringify(first));
    expect(await importText(JSON.stringify(second))).toMatchObject({ update: 1 });
    expect(await importText(JSON.stringify(first))).toMatchObject({ outdated: 1 });
    expect(await read('versi')).toMatchObject({
      lead: 'Teras versi kedua',
      slug: 'kabar-versi-dari-agensi',
      datePublished: '2026-06-18T02:00:00.000Z',
      dateModified: '2026-06-18T05:00:00.000Z',
    });
  });

  it('reports each bad record with its line and reason, and goes on with the rest', async () => {
    const lines = [
      JSON.stringify(agencyStory('baik-1')),
      '{ not json',
      JSON.stringify(agencyStory('tanpa-judul', { headlines: [] })),
      JSON.stringify(agencyStory('urgensi', { urgency: 12 })),
      JSON.stringify(agencyStory('wilayah', { places: [{ rel: 'edition', literal: '98.76' }] })),
      JSON.stringify(agencyStory('kanal', { subjects: [{ rel: 'channel', name: 'Astrologi' }] })),
      JSON.stringify(agencyStory('tanpa-penulis', { by: undefined, people: [] })),
      JSON.stringify(
        agencyStory('tanpa-kredit', agencyPhoto('photos/ikan.jpg', { by: undefined })),
      ),
      JSON.stringify(
        agencyStory('panjang', { headlines: [{ role: 'main', value: 'x'.repeat(300) }] }),
      ),
      JSON.stringify(agencyStory('baik-2')),
    ];
    const tally = await importText(lines.join('\n'));
    expect(tally).toMatchObject({ create: 2, rejected: 8 });
    const about = (line: number) => messages.filter((text) => text.startsWith(`${line}: `)).join();
    expect(about(2)).toMatch(/JSON/);
    expect(about(3)).toContain('headlines');
    expect(about(4)).toContain('urgency');
    expect(about(5)).toContain('98.76');
    expect(about(6)).toContain('Astrologi');
    expect(about(7)).toContain('authors');
    expect(about(8)).toContain('photo.credit');
    expect(about(9)).toContain('headline');
    for (const slug of ['tanpa-judul', 'urgensi', 'wilayah', 'kanal', 'panjang']) {
      expect(await draftOf(slug)).toBeNull();
    }
  });

  it('keeps withheld and embargoed stories as drafts, and withdraws one that is cancelled', async () => {
    await importText(
      jsonLines([
        agencyStory('ditahan', { pubStatus: 'withheld' }),
        agencyStory('embargo', { embargoedUntil: '2026-06-21T00:00:00Z' }),
        agencyStory('batal'),
      ]),
    );
    expect(await read('ditahan')).toBeUndefined();
    expect(await read('embargo')).toBeUndefined();
    expect(await draftOf('embargo')).toMatchObject({
      embargoedUntil: '2026-06-21T00:00:00.000Z',
      datePublished: null,
    });
    expect(await read('batal')).toBeDefined();
    await importText(
      JSON.stringify(
        agencyStory('batal', {
          pubStatus: 'canceled',
          version: '2',
          versionCreated: '2026-06-18T09:00:00Z',
        }),
      ),
    );
    expect(await read('batal')).toBeUndefined();
  });

  it('schedules an embargoed story for the end of its embargo, where an editor chose nothing else', async () => {
    const end = '2026-06-21T00:00:00.000Z';
    const story = (slug: string, change: object = {}) =>
      agencyStory(slug, { embargoedUntil: end, ...change });
    await importText(jsonLines([story('berjadwal'), story('berubah'), story('dibatalkan')]));
    expect(await draftOf('berjadwal')).toMatchObject({ scheduledFor: end });
    const { documentId } = await draftOf('berubah');
    const chosen = { scheduledFor: '2026-06-21T05:00:00.000Z' };
    await warta.strapi.documents(ARTICLE).update({ documentId, data: chosen });

    const next = { version: '2', versionCreated: '2026-06-18T09:00:00Z' };
    const sooner = '2026-06-20T00:00:00.000Z';
    await importText(
      jsonLines([
        story('berjadwal', { ...next, embargoedUntil: sooner }),
        story('berubah', { ...next, embargoedUntil: sooner }),
        story('dibatalkan', { ...next, pubStatus: 'canceled' }),
      ]),
    );
    expect(await draftOf('berjadwal')).toMatchObject({ scheduledFor: sooner });
    expect(await draftOf('berubah')).toMatchObject(chosen);
    expect(await draftOf('dibatalkan')).toMatchObject({ scheduledFor: null });

    warta.setNow(new Date(end));
    await publishDueStories(warta.strapi);
    expect(await read('berjadwal')).toMatchObject({ datePublished: end });
    expect(await read('berubah')).toBeUndefined();
  });

  it('rejects an embargoed version of a story that readers see already, unless it is withheld', async () => {
    await importText(JSON.stringify(agencyStory('terlanjur')));
    const late = { version: '2', versionCreated: '2026-06-18T09:00:00Z' };
    const embargoed = agencyStory('terlanjur', {
      ...late,
      embargoedUntil: '2026-06-21T00:00:00Z',
      headlines: [{ role: 'main', value: 'Isi baru yang belum boleh terbit' }],
    });
    expect(await importText(JSON.stringify(embargoed))).toMatchObject({ rejected: 1 });
    expect(messages).toEqual([expect.stringContaining('embargoedUntil')]);
    expect(await draftOf('terlanjur')).toMatchObject({ headline: 'Kabar terlanjur dari agensi' });

    await importText(JSON.stringify({ ...embargoed, pubStatus: 'withheld' }));
    expect(await read('terlanjur')).toBeUndefined();
    expect(await draftOf('terlanjur')).toMatchObject({
      headline: 'Isi baru yang belum boleh terbit',
      embargoedUntil: '2026-06-21T00:00:00.000Z',
    });
  });

  it('obeys a takedown that says nothing else, and keeps the draft', async () => {
    await importText(JSON.stringify(agencyStory('dicabut')));
    const stub = { uri: 'urn:agensi:dicabut', pubStatus: 'canceled', version: '2' };
    expect(await importText(JSON.stringify(stub), true)).toMatchObject({ update: 1 });
    expect(await read('dicabut')).toBeDefined();
    expect(await importText(JSON.stringify(stub))).toMatchObject({ update: 1 });
    expect(await read('dicabut')).toBeUndefined();
    const { documentId } = await draftOf('dicabut');
    const { body } = await warta.http.get(`/api/articles/${documentId}`).expect(200);
    expect(body.data).toMatchObject({
      retracted: true,
      corrections: [{ kind: 'retraction', text: 'Dicabut oleh sumber.' }],
    });
    expect(await draftOf('dicabut')).toMatchObject({ headline: 'Kabar dicabut dari agensi' });
    expect(await importText(JSON.stringify(stub))).toMatchObject({ unchanged: 1 });
    expect(await importText(JSON.stringify(agencyStory('dicabut')))).toMatchObject({ outdated: 1 });
    expect(await read('dicabut')).toBeUndefined();
  });

  it('judges a story by the notice that stands before it in the file', async () => {
    await importText(JSON.stringify(agencyStory('ditarik-dulu')));
    const notice = {
      uri: 'urn:agensi:ditarik-dulu',
      pubStatus: 'withheld',
      version: '2',
      versionCreated: '2026-06-18T05:00:00Z',
    };
    expect(await importText(jsonLines([notice, agencyStory('ditarik-dulu')]))).toMatchObject({
      update: 1,
      outdated: 1,
    });
  });

  it('gives an agency’s reason to readers, and never brings back what was cancelled', async () => {
    await importText(JSON.stringify(agencyStory('rekaan')));
    const { documentId } = await draftOf('rekaan');
    await warta.strapi
      .documents(ARTICLE)
      .update({ documentId, data: { channel: null, lead: 'Belum selesai' } as never });
    const version = (number: number, change: object) =>
      importText(
        JSON.stringify(
          agencyStory('rekaan', {
            version: String(number),
            versionCreated: `2026-06-18T0${number + 2}:00:00Z`,
            ...change,
          }),
        ),
      );
    await version(2, { pubStatus: 'canceled', edNote: 'Narasumber tidak ada.' });
    const story = async () => (await warta.http.get(`/api/articles/${documentId}`)).body.data;
    const retraction = {
      kind: 'retraction',
      text: 'Dicabut oleh sumber: Narasumber tidak ada.',
      datePublished: '2026-06-19T02:00:00.000Z',
    };
    expect(await story()).toMatchObject({ retracted: true, lead: null, corrections: [retraction] });
    expect(await version(1, {})).toMatchObject({ outdated: 1 });
    expect(await version(3, {})).toMatchObject({ update: 1 });
    expect(await version(4, { pubStatus: 'withheld' })).toMatchObject({ update: 1 });
    expect((await story()).corrections).toMatchObject([retraction]);
    expect((await story()).lead).toBeNull();
  });

  it('takes an agency’s correction although the desk has changed the story since', async () => {
    await importText(JSON.stringify(agencyStory('disunting')));
    const { documentId } = await draftOf('disunting');
    const desk = warta.strapi.documents(ARTICLE);
    await desk.update({ documentId, data: { lead: 'Teras redaksi' } as never });
    await desk.publish({ documentId });
    const correction = { version: '2', versionCreated: '2026-06-18T03:00:00Z', located: 'BINJAI' };
    expect(await importText(JSON.stringify(agencyStory('disunting', correction)))).toMatchObject({
      update: 1,
    });
    expect(await read('disunting')).toMatchObject({
      dateline: 'BINJAI',
      dateModified: '2026-06-19T02:00:00.000Z',
    });
  });

  it('keeps the photo when a new version comes without its file', async () => {
    await importText(JSON.stringify(agencyStory('foto-tetap', agencyPhoto('photos/ikan.jpg'))));
    const next = { ...agencyPhoto('photos/hilang.jpg'), version: '2', urgency: 1 };
    await importText(
      JSON.stringify(
        agencyStory('foto-tetap', { ...next, versionCreated: '2026-06-18T04:00:00Z' }),
      ),
    );
    expect(await read('foto-tetap')).toMatchObject({
      urgency: 1,
      photo: { credit: 'Agensi/Fotografer' },
      dateModified: '2026-06-18T02:00:00.000Z',
    });
  });

  it('takes a story without its photo when the file is not beside the document', async () => {
    await importText(jsonLines([agencyStory('foto-hilang', agencyPhoto('photos/tidak-ada.jpg'))]));
    expect(messages).toEqual(['1: associations: no picture file beside the document']);
    expect(await read('foto-hilang')).toMatchObject({ photo: null });
  });

  it('takes a source whose URI is not a web address without a link', async () => {
    const infoSources = [{ name: 'Antara', role: 'source', uri: 'urn:agensi:antara' }];
    await importText(JSON.stringify(agencyStory('sumber-urn', { infoSources })));
    expect(await read('sumber-urn')).toMatchObject({ source: 'Antara', sourceUrl: null });
  });

  it.each(['../../etc/passwd.jpg', '/etc/hostname.png', 'https://agensi.example/foto.jpg'])(
    'never reads a photo from %s',
    async (href) => {
      const slug = `jalan-${href.length}`;
      await importText(jsonLines([agencyStory(slug, agencyPhoto(href))]));
      expect(await read(slug)).toMatchObject({ photo: null });
    },
  );

  it('writes nothing in a dry run, and says what it would do', async () => {
    const text = jsonLines([
      agencyStory('kering-1'),
      agencyStory('kering-2', { by: undefined, people: [] }),
    ]);
    expect(await importText(text, true)).toMatchObject({ create: 1, rejected: 1 });
    expect(await draftOf('kering-1')).toBeNull();
  });
});
