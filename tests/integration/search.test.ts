import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  bringSearchInStep,
  rebuildSearchIndex,
  SEARCH_TABLE,
  searchIndexOf,
} from '../../src/database/search-index';
import { createToken } from '../helpers/fuzz/callers';
import { blocks, createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

/** Starts the application in a process of its own on the same database, and stops it. */
const START = `require(${JSON.stringify(path.resolve(__dirname, '../../dist/src/cli/with-strapi.js'))})
  .withStrapi(async () => {}).then(() => process.exit(0), (error) => { console.error(error); process.exit(1); })`;

const ARTICLE = 'api::article.article';
const AUTHOR = 'api::author.author';
const TAG = 'api::tag.tag';

interface Found {
  article: Record<string, unknown> & { headline: string; documentId: string };
  highlights: { headline: string; lead: string | null; body: string | null };
}

/** The word is made up, so that each test finds its own stories only. */
let made = 0;
const newWord = () => {
  made += 1;
  return `zq${made}x`;
};

describe('search', () => {
  let warta: Warta;
  let newsroom: Newsroom;

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
  });
  afterAll(() => warta.stop());

  const write = (headline: string, extra: object = {}) =>
    writeStory(
      warta.strapi,
      storyData(newsroom, headline, { lead: 'Teras', body: blocks('Isi'), ...extra }),
    );

  async function search(query: Record<string, string | number>) {
    const { body } = await warta.http.get('/api/feeds/search').query(query).expect(200);
    return body as { data: Found[]; meta: { next: string | null } };
  }
  const headlines = async (q: string, filters: object = {}) =>
    (await search({ q, ...filters })).data.map(({ article }) => article.headline);

  const indexed = (): Promise<unknown[]> =>
    warta.strapi.db.connection(SEARCH_TABLE).select('id', 'document_id').orderBy('id');

  const inTransaction = <T>(
    run: (...args: Parameters<typeof bringSearchInStep>) => Promise<T>,
  ): Promise<T> => warta.strapi.db.transaction(async ({ trx }) => run(warta.strapi, trx)) as never;

  describe('finds stories', () => {
    it('by headline, lead, body, author and tag', async () => {
      const word = newWord();
      const author = await warta.strapi
        .documents(AUTHOR)
        .create({ data: { name: `Ani ${word}` } as never });
      const tag = await warta.strapi.documents(TAG).create({ data: { name: word } as never });
      const at = (minute: number) => ({ datePublished: `2026-01-01T00:0${minute}:00Z` });
      await write('Tubuh', { body: blocks(`Isi ${word}.`), ...at(1) });
      await write('Penanda', { tags: [tag.documentId], ...at(2) });
      await write('Penulis', { authors: [newsroom.siti, author.documentId], ...at(3) });
      await write('Teras', { lead: `Ada ${word}`, ...at(4) });
      await write(`Judul ${word}`, at(5));
      expect(await headlines(word)).toEqual([
        `Judul ${word}`,
        'Teras',
        'Penulis',
        'Penanda',
        'Tubuh',
      ]);
    });

    it.each([
      ['pembangunan', 'membangun'],
      ['harga', 'harganya'],
      ['kirim', 'pengiriman'],
      ['markets', 'market'],
      ['Cities', 'city'],
      ['café', 'CAFE'],
      ['Jum’at', 'jumat'],
      ['𐐷𐐨𐐷', '𐐷𐐨𐐷'],
      ['𞤀𞤣', '𞤢𞤣'],
      ['الأسهم', 'الأسهم'],
      ['新闻', '新闻'],
    ])('in Indonesian, English and other scripts: %s by %s', async (written, asked) => {
      const word = newWord();
      await write(`${written} ${word}`);
      expect(await headlines(`${asked} ${word}`)).toEqual([`${written} ${word}`]);
    });

    it('that hold all the words, wherever each stands', async () => {
      const [one, other] = [newWord(), newWord()];
      await write(`Judul ${one}`, { body: blocks(`isi ${other}`) });
      await write(`Lain ${one}`);
      expect(await headlines(`${one} ${other}`)).toEqual([`Judul ${one}`]);
    });

    it('that hold a phrase as it was written, within a line and a part of the story', async () => {
      const [one, other] = [newWord(), newWord()];
      const author = (name: string) =>
        warta.strapi.documents(AUTHOR).create({ data: { name } as never });
      const authors = [(await author(one)).documentId, (await author(other)).documentId];
      await write(`Satu ${one} ${other}`);
      await write(`Dua ${other} ${one}`);
      await write(`Tiga ${one}`, { lead: other });
      await write('Empat', { authors });
      await write('Lima', { body: [...blocks(one), ...blocks(other)] });
      await write('Enam', { body: blocks(`kata ${one}, ${other}`) });
      expect(await headlines(`"${one} ${other}"`)).toEqual([`Satu ${one} ${other}`, 'Enam']);
      expect(await headlines(`${one} ${other}`)).toHaveLength(6);
    });

    it('by words such as "yang" when nothing else is asked for, and without them otherwise', async () => {
      const word = newWord();
      await write(`Kabar ${word} yang baik`);
      expect((await headlines('yang')).length).toBeGreaterThan(0);
      expect(await headlines(`yang dari ${word} untuk the`)).toHaveLength(1);
    });

    it('far inside a long body, in all its lines', async () => {
      const word = newWord();
      const line = 'kata lain '.repeat(500);
      await write('Panjang', {
        body: [...blocks(line), ...blocks(line), ...blocks(`ini ${word}`)],
      });
      const { data } = await search({ q: word });
      expect(data.map(({ article }) => article.headline)).toEqual(['Panjang']);
      expect(data[0]?.highlights.body).toContain(`ini <mark>${word}</mark>`);
    });

    it('whatever a body holds', async () => {
      const word = newWord();
      const body = blocks(
        `${word} ${'ﷺ'.repeat(9000)} ${'\' \\ : & | ! ( ) <-> * " \ue000 '.repeat(2000)}`,
      );
      await write('Aneh', { body });
      const distinct = Array.from({ length: 30_000 }, (_, at) => `kata${at}`).join(' ');
      await write('Kaya', { body: blocks(`${word} ${distinct}`) });
      expect(await headlines(word)).toEqual(['Kaya', 'Aneh']);
    });
  });

  describe('ranks', () => {
    it('by where all that was asked for stands, then the newest, then by documentId', async () => {
      const [one, other] = [newWord(), newWord()];
      const on = (day: number) => ({ datePublished: `2026-01-0${day}T00:00:00Z` });
      await write('Isi', { body: blocks(`${one} ${other}`), ...on(9) });
      await write(`Sebagian ${one}`, { body: blocks(other), ...on(8) });
      await write('Teras', { lead: `${one} ${other}`, ...on(7) });
      await write(`Judul dan teras ${one}`, { lead: other, ...on(6) });
      await write(`Lama ${one} ${other}`, on(1));
      await write(`Baru ${one} ${other}`, on(2));
      const twins = [
        await write(`K ${one} ${other}`, on(3)),
        await write(`K ${one} ${other}`, on(3)),
      ];

      const { data } = await search({ q: `${one} ${other}` });
      expect(data.map(({ article }) => article.headline.split(' z')[0])).toEqual([
        'K',
        'K',
        'Baru',
        'Lama',
        'Teras',
        'Judul dan teras',
        'Isi',
        'Sebagian',
      ]);
      expect(data.slice(0, 2).map(({ article }) => article.documentId)).toEqual(
        twins
          .map(({ documentId }) => documentId)
          .sort()
          .reverse(),
      );
    });
  });

  describe('answers with', () => {
    it('the card and what was found, safe as HTML', async () => {
      const word = newWord();
      await write(`<b>${word}</b> & "lain"`, {
        lead: `Teras <i>${word}`,
        body: blocks(`Isi <script>${word}</script> 🌶️`),
        tags: [newsroom.umkm],
      });
      const { data, meta } = await search({ q: word, lang: 'en' });
      expect(meta).toEqual({ next: null });
      expect(data).toHaveLength(1);
      expect(data[0]).toEqual({
        article: expect.objectContaining({
          headline: `<b>${word}</b> & "lain"`,
          authors: [expect.objectContaining({ name: 'Siti Rahma' })],
          channel: expect.objectContaining({ slug: 'ekonomi' }),
          region: expect.objectContaining({ slug: 'kota-medan' }),
          relativeTime: expect.objectContaining({ label: 'Just now' }),
        }),
        highlights: {
          headline: `&lt;b&gt;<mark>${word}</mark>&lt;/b&gt; &amp; &quot;lain&quot;`,
          lead: `Teras &lt;i&gt;<mark>${word}</mark>`,
          body: `Isi &lt;script&gt;<mark>${word}</mark>&lt;/script&gt; 🌶️`,
        },
      });
      expect(data[0]?.article).not.toHaveProperty('body');
      expect(data[0]?.article).not.toHaveProperty('timeZone');
    });

    it('null for a lead that is not there and a body where nothing was found', async () => {
      const word = newWord();
      await write(`Judul ${word}`, { lead: null });
      expect((await search({ q: word })).data[0]?.highlights).toMatchObject({
        lead: null,
        body: null,
      });
    });

    it('headers that let others keep it for a while', async () => {
      const answer = await warta.http.get('/api/feeds/search?q=kabar').expect(200);
      expect(answer.headers['cache-control']).toMatch(/^public, max-age=\d+$/);
      await warta.http
        .get('/api/feeds/search?q=kabar')
        .set('If-None-Match', answer.headers.etag ?? '')
        .expect(304);
    });
  });

  describe('keeps to', () => {
    const word = newWord();

    beforeAll(async () => {
      const data = (headline: string, datePublished: string, extra: object = {}) =>
        write(`${headline} ${word}`, { datePublished, ...extra });
      await data('A', '2026-01-01T16:59:59.999Z');
      await data('B', '2026-01-01T17:00:00.000Z', { channel: newsroom.olahraga });
      await data('C', '2026-01-02T16:59:59.999Z', { region: newsroom.makassar });
      await data('D', '2026-01-02T17:00:00.000Z', {
        region: newsroom.makassar,
        editions: [newsroom.medan],
      });
    });

    it.each([
      [{}, 'DCBA'],
      [{ region: 'kota-medan' }, 'DBA'],
      [{ region: 'kota-makassar' }, 'DC'],
      [{ channel: 'olahraga' }, 'B'],
      [{ channel: 'olahraga', region: 'kota-makassar' }, ''],
      [{ from: '2026-01-02' }, 'DCB'],
      [{ to: '2026-01-02' }, 'CBA'],
      [{ from: '2026-01-02', to: '2026-01-02' }, 'CB'],
      [{ from: '2026-01-03' }, 'D'],
      [{ from: '2026-01-02T00:00:00.000+07:00', to: '2026-01-02T00:00:00.000+07:00' }, 'B'],
      [{ from: '2026-01-02T17:00:00Z' }, 'D'],
      [{ from: '1000-01-01', to: '9999-12-31' }, 'DCBA'],
    ])('%j', async (filters, expected) => {
      const found = await headlines(word, filters);
      expect(found.map((headline) => headline.charAt(0)).join('')).toBe(expected);
    });
  });

  describe('goes on', () => {
    it('page by page without a repeat or a gap while stories are published and published again', async () => {
      const word = newWord();
      const stories = [];
      for (let number = 0; number < 9; number += 1) {
        // In threes of one instant, and in all tiers.
        const datePublished = `2026-01-0${1 + Math.floor(number / 3)}T00:00:00Z`;
        const place = [
          { headline: `Judul ${word}` },
          { headline: 'Judul', lead: word },
          { headline: 'Judul', body: blocks(word) },
        ][number % 3];
        stories.push(await write('Judul', { ...place, datePublished }));
      }
      const whole = (await search({ q: word })).data.map(({ article }) => article.documentId);
      expect(new Set(whole)).toEqual(new Set(stories.map(({ documentId }) => documentId)));

      const seen: string[] = [];
      const later = new Set<string>();
      let after: string | null = '';
      while (after !== null) {
        const page = await search({ q: word, limit: 2, ...(after && { after }) });
        seen.push(...page.data.map(({ article }) => article.documentId));
        after = page.meta.next;
        later.add((await write(`Lebih baru ${word}`)).documentId);
        for (const { documentId } of stories) {
          await warta.strapi.documents(ARTICLE).publish({ documentId });
        }
        await write('Tanpa kata itu');
      }
      expect(seen.filter((documentId) => !later.has(documentId))).toEqual(whole);
      expect(new Set(seen).size).toBe(seen.length);
    });
  });

  describe('follows what is published:', () => {
    it('never finds a draft', async () => {
      const word = newWord();
      const draft = await writeStory(warta.strapi, storyData(newsroom, word), 'draft');
      expect(await headlines(word)).toEqual([]);
      await warta.http.get(`/api/feeds/search?q=${word}&status=draft`).expect(400);

      await warta.strapi.documents(ARTICLE).publish({ documentId: draft.documentId });
      expect(await headlines(word)).toEqual([word]);

      const changed = newWord();
      await warta.strapi
        .documents(ARTICLE)
        .update({ documentId: draft.documentId, data: { headline: changed, lead: changed } });
      expect(await headlines(changed)).toEqual([]);
      expect(await headlines(word)).toEqual([word]);
    });

    it('a changed text is found when it is published again, and the former one no more', async () => {
      const [word, changed] = [newWord(), newWord()];
      const { documentId } = await write(word);
      await warta.strapi.documents(ARTICLE).update({
        documentId,
        data: { headline: changed, body: blocks('lain') as never },
        status: 'published',
      });
      expect(await headlines(word)).toEqual([]);
      expect(await headlines(changed)).toEqual([changed]);
    });

    it.each(['unpublish', 'delete'])('not after %s', async (action) => {
      const word = newWord();
      const { documentId } = await write(word);
      const documents = warta.strapi.documents(ARTICLE);
      await (action === 'delete'
        ? documents.delete({ documentId })
        : documents.unpublish({ documentId }));
      expect(await headlines(word)).toEqual([]);
    });

    it('through REST as well', async () => {
      const authorization = await createToken(warta.strapi, {
        name: 'cari',
        type: 'custom',
        permissions: [
          ...['create', 'delete', 'find', 'findOne', 'preview', 'update'].map(
            (action) => `${ARTICLE}.${action}`,
          ),
          ...['author', 'channel', 'region'].map((name) => `api::${name}.${name}.find`),
        ],
      });
      const word = newWord();
      const data = storyData(newsroom, word);
      const send = (method: 'post' | 'put' | 'delete', path: string) =>
        warta.http[method](`/api/articles${path}`).set('Authorization', authorization);
      const { body } = await send('post', '?status=published').send({ data }).expect(201);
      expect(await headlines(word)).toEqual([word]);

      const changed = newWord();
      const { documentId } = body.data;
      await send('put', `/${documentId}?status=published`)
        .send({ data: { headline: changed } })
        .expect(200);
      expect(await headlines(changed)).toEqual([changed]);
      await send('delete', `/${documentId}`).expect(204);
      expect(await headlines(changed)).toEqual([]);
    });

    it.each([
      ['an author', AUTHOR, 'authors'],
      ['a tag', TAG, 'tags'],
    ] as const)('%s renamed, given away and deleted', async (_name, uid, relation) => {
      const [word, renamed] = [newWord(), newWord()];
      const documents = warta.strapi.documents(uid);
      const { documentId } = await documents.create({ data: { name: word } as never });
      const links = relation === 'authors' ? [newsroom.siti, documentId] : [documentId];
      const story = await write(`Berita ${relation}`, { [relation]: links });
      expect(await headlines(word)).toEqual([`Berita ${relation}`]);

      await documents.update({ documentId, data: { name: renamed } as never });
      expect(await headlines(word)).toEqual([]);
      expect(await headlines(renamed)).toEqual([`Berita ${relation}`]);

      const articles = (action: 'connect' | 'disconnect') =>
        documents.update({
          documentId,
          data: { articles: { [action]: [story.documentId] } } as never,
        });
      await articles('disconnect');
      expect(await headlines(renamed)).toEqual([]);
      await articles('connect');
      expect(await headlines(renamed)).toEqual([`Berita ${relation}`]);

      await documents.delete({ documentId });
      expect(await headlines(renamed)).toEqual([]);
      expect(await headlines(`"Berita ${relation}"`)).toEqual([`Berita ${relation}`]);
    });

    it('nothing that was rolled back', async () => {
      const [word, changed, name] = [newWord(), newWord(), newWord()];
      const { documentId } = await write(word, { tags: [newsroom.umkm] });
      const before = await indexed();
      const failing = warta.strapi.db.transaction(async () => {
        await warta.strapi.documents(ARTICLE).update({
          documentId,
          data: { headline: changed },
          status: 'published',
        });
        await writeStory(warta.strapi, storyData(newsroom, changed));
        await warta.strapi
          .documents(TAG)
          .update({ documentId: newsroom.umkm, data: { name } as never });
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect(await indexed()).toEqual(before);
      expect(await headlines(changed)).toEqual([]);
      expect(await headlines(name)).toEqual([]);
      expect(await headlines(word)).toEqual([word]);
      expect(await headlines(`umkm ${word}`)).toEqual([word]);
    });

    it('stories published at the same time', async () => {
      const word = newWord();
      await Promise.all(Array.from({ length: 8 }, (_, at) => write(`${word} ${at}`)));
      expect(await headlines(word)).toHaveLength(8);
    });
  });

  describe('mends its index', () => {
    it('when a start finds it emptied', async () => {
      const word = newWord();
      await write(word);
      const before = await indexed();
      await warta.strapi.db.transaction(({ trx }) => searchIndexOf(warta.strapi).clear(trx));
      expect(await headlines(word)).toEqual([]);

      await promisify(execFile)(process.execPath, ['-e', START], { env: process.env });
      expect(await indexed()).toEqual(before);
      expect(await headlines(word)).toEqual([word]);
    });

    it('and leaves one that is in step alone', async () => {
      await inTransaction(bringSearchInStep);
      const before = await warta.strapi.db.connection(SEARCH_TABLE).select('*');
      expect(await inTransaction(bringSearchInStep)).toBe(0);
      expect(await warta.strapi.db.connection(SEARCH_TABLE).select('*')).toEqual(before);
    });

    it('when rows were written past the Document Service', async () => {
      const [gone, stays] = [newWord(), newWord()];
      const { documentId } = await write(gone);
      await write(stays);
      await warta.strapi.db
        .query(ARTICLE)
        .deleteMany({ where: { documentId, publishedAt: { $notNull: true } } });
      await warta.strapi.db.connection(SEARCH_TABLE).update({ analysis: 0 });

      await inTransaction(bringSearchInStep);
      expect(await headlines(gone)).toEqual([]);
      expect(await headlines(stays)).toEqual([stays]);
      expect(await inTransaction(bringSearchInStep)).toBe(0);
    });

    it('when it is told to make it anew', async () => {
      const [before, after] = [newWord(), newWord()];
      const { documentId } = await write(before);
      await warta.strapi.db
        .connection('articles')
        .where({ document_id: documentId })
        .update({ headline: after });
      expect(await headlines(after)).toEqual([]);
      const count = await inTransaction(rebuildSearchIndex);
      expect(count).toBe((await indexed()).length);
      expect(await headlines(after)).toEqual([after]);
      expect(await headlines(before)).toEqual([]);
    });
  });

  describe('asks the database', () => {
    async function queriesOf(path: string): Promise<string[]> {
      const { connection } = warta.strapi.db;
      const queries: string[] = [];
      const note = ({ sql }: { sql: string }) => queries.push(sql);
      connection.on('query', note);
      try {
        await warta.http.get(path).expect(200);
      } finally {
        connection.removeListener('query', note);
      }
      return queries;
    }

    it.each([
      ['q=berita&limit=1', 2],
      ['q=berita&limit=100', 2],
      ['q="berita"&region=kota-medan&channel=ekonomi&from=2026-01-01&limit=100', 2],
      ['q=tidakadasamasekali', 1],
      ['q=tidakadasamasekali&region=kota-medan&channel=ekonomi', 2],
    ])('%s: few times, and never for a body', async (query, count) => {
      const queries = await queriesOf(`/api/feeds/search?${encodeURI(query)}`);
      expect(queries).toHaveLength(count);
      for (const sql of queries) {
        expect(sql).not.toMatch(/(articles["`]?\.)["`]?body["`]?\b|select \*|articles["`]?\.\*/);
      }
    });
  });

  describe('says what is wrong with', () => {
    it.each([
      ['', 'q'],
      ['q=', 'q'],
      ['q=%20%20', 'q'],
      ['q=%22%22', 'q'],
      ['q=*', 'q'],
      ['q=()-:%5E', 'q'],
      ['q=%F0%9F%8C%B6', 'q'],
      ['q=a&q=b', 'q'],
      ['q[$ne]=a', 'q'],
      [`q=${'a'.repeat(201)}`, 'q'],
      [`q=${'a'.repeat(10_000)}`, 'q'],
      [`q=${'ab%20'.repeat(21)}`, 'q'],
      ['q=%00', 'q'],
      ['q=a&limit=0', 'limit'],
      ['q=a&limit=101', 'limit'],
      ['q=a&limit=x', 'limit'],
      ['q=a&after=x', 'after'],
      ['q=a&after=3.x', 'after'],
      ['q=a&after=', 'after'],
      ['q=a&from=kemarin', 'from'],
      ['q=a&from=2026-02-30', 'from'],
      ['q=a&to=2026-01-01T00:00', 'to'],
      ['q=a&from=2026-01-02&to=2026-01-01', 'to'],
      ['q=a&from=2026-01-01&from=2026-01-02', 'from'],
      ['q=tidakadasamasekali&region=atlantis', 'region'],
      ['q=tidakadasamasekali&channel=tidak-ada', 'channel'],
      ['q=tidakadasamasekali&region=kota-medan&channel=', 'channel'],
      ['q=a&sort=headline', 'sort'],
      ['q=a&lang=xx-invalid-language', 'lang'],
    ])('%s', async (query, param) => {
      const { body } = await warta.http.get(`/api/feeds/search?${query}`).expect(400);
      expect(body.error.message).toMatch(new RegExp(`\\b${param}\\b`));
      expect(body.error.details).toMatchObject({ param });
    });

    it.each([
      'a" OR "b',
      '"a" NEAR "b"',
      'headline:a AND NOT b',
      'a* ^b {c} : d',
      "a' | 'b",
      "'a':A & !'b'",
      'a <-> b <2> c',
      "'; drop table article_search; --",
      'a\\',
      '%a_',
      '? $1 :a ??',
      '\u202ea\u202c',
      'ﷺ',
      '𐐷'.repeat(200),
      '1'.repeat(200),
      `"${'a '.repeat(20)}"`,
      'İ ı ß ſ',
      'yang dan di',
    ])('nothing in %j, which holds words only', async (q) => {
      await warta.http.get('/api/feeds/search').query({ q }).expect(200);
      expect(await indexed()).not.toHaveLength(0);
    });
  });
});
