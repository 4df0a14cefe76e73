import type { Core } from '@strapi/strapi';
import { splitNinjsInput } from '../../src/domain/syndication/ninjs';
import { createFindReferences } from '../../src/import/find-references';
import { createImportBatch } from '../../src/import/import-batch';
import { importFiles } from '../../src/import/import-files';
import { readRecord } from '../../src/import/reading/read-record';
import { agencyStory, createDelivery, jsonLines } from '../helpers/agency';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';

const headline = (value: string) => ({ headlines: [{ role: 'main', value }] });

/** The places of stories among those of a channel, in the order in which they were written. */
async function placesInChannel(strapi: Core.Strapi): Promise<number[]> {
  const rows = await strapi.db
    .connection('articles_channel_lnk')
    .join('articles', 'articles.id', 'articles_channel_lnk.article_id')
    .whereNull('articles.published_at')
    .orderBy('articles_channel_lnk.id')
    .select('article_ord');
  return rows.map(({ article_ord: place }: { article_ord: number }) => place);
}

describe('an import in a newsroom that is at work', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let delivery: Awaited<ReturnType<typeof createDelivery>>;
  let messages: string[];

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    delivery = await createDelivery();
  });
  beforeEach(() => {
    messages = [];
  });
  afterEach(() => warta.strapi.db.query(ARTICLE).deleteMany({}));
  afterAll(async () => {
    delivery.remove();
    await warta.stop();
  });

  const importStories = (stories: readonly object[]) =>
    importFiles(warta.strapi, [delivery.write('stories.jsonl', jsonLines(stories))], false, {
      onProgress: () => {},
      onMessage: (_file, line, message) => messages.push(`${line}: ${message}`),
    });
  /** An import that goes on: what it knows of the newsroom grows old. */
  const startImport = async () => {
    const { strapi } = warta;
    const importBatch = await createImportBatch(strapi, await createFindReferences(strapi));
    return (stories: readonly object[]) => {
      const inputs = splitNinjsInput(jsonLines(stories));
      const records = inputs.map((input) => readRecord(strapi.db.dialect.client, input));
      return importBatch(records, { folder: delivery.folder, dryRun: false });
    };
  };
  const slugs = async (): Promise<string[]> => {
    const stories = await warta.strapi.db
      .query(ARTICLE)
      .findMany({ select: ['slug'], where: { publishedAt: { $notNull: true } }, orderBy: 'id' });
    return stories.map(({ slug }) => slug);
  };

  it('goes on counting where editors and other imports have stopped', async () => {
    const importBatch = await startImport();
    await importBatch([agencyStory('satu'), agencyStory('dua')]);
    await writeStory(warta.strapi, storyData(newsroom, 'Dari redaksi'));
    await importBatch([agencyStory('tiga')]);
    await writeStory(warta.strapi, storyData(newsroom, 'Lagi dari redaksi'));
    expect(await placesInChannel(warta.strapi)).toEqual([1, 2, 3, 4, 5]);
    const rows = await warta.strapi.db.query(ARTICLE).findMany({ orderBy: 'id' });
    expect(new Set(rows.map(({ documentId }) => documentId)).size).toBe(5);
    expect(rows).toHaveLength(10);
  });

  it('gives each address once, however often a headline has been there', async () => {
    for (let count = 0; count < 10; count += 1) {
      await writeStory(warta.strapi, storyData(newsroom, 'Prakiraan cuaca'));
    }
    await warta.strapi.db.query('api::former-slug.former-slug').create({
      data: { slug: 'prakiraan-cuaca-12', contentType: ARTICLE, targetDocumentId: 'x' },
    });
    await importStories(
      ['a', 'b', 'c'].map((uri) => agencyStory(uri, headline('Prakiraan cuaca'))),
    );
    expect((await slugs()).slice(10)).toEqual([
      'prakiraan-cuaca-11',
      'prakiraan-cuaca-13',
      'prakiraan-cuaca-14',
    ]);
  });

  it('rejects what refers to something that was deleted meanwhile, and takes the rest', async () => {
    const { strapi } = warta;
    const { documentId } = await strapi.documents('api::region.region').create({
      data: {
        name: 'Kota Binjai',
        code: '12.75',
        level: 'city',
        timeZone: 'Asia/Jakarta',
      } as never,
    });
    const importBatch = await startImport();
    await strapi.documents('api::region.region').delete({ documentId });

    const places = [{ rel: 'edition', literal: '12.75' }];
    const logged = jest.spyOn(strapi.log, 'error').mockReturnValue(strapi.log);
    const outcomes = await importBatch([agencyStory('baik'), agencyStory('binjai', { places })]);
    expect(outcomes).toMatchObject([{ action: 'create' }, { action: 'rejected' }]);
    expect(logged).toHaveBeenCalledTimes(1);
    logged.mockRestore();
    const stories = await strapi.db.query(ARTICLE).findMany({ orderBy: 'id' });
    expect(stories).toMatchObject([
      { headline: 'Kabar baik dari agensi', publishedAt: null, body: [{ type: 'paragraph' }] },
      { headline: 'Kabar baik dari agensi', publishedAt: expect.anything() },
    ]);
  });

  it('takes its stories one by one where another wrote the same at the same moment', async () => {
    const importBatch = await startImport();
    const stories = [agencyStory('berebut')];
    const outcomes = await Promise.all([importBatch(stories), importBatch(stories)]);
    const actions = outcomes.flat().map(({ action }) => action);
    expect(actions.sort()).toEqual(['create', 'unchanged']);
    expect(await warta.strapi.db.query(ARTICLE).count()).toBe(2);
  });

  it('is seen at once in answers that are kept', async () => {
    const latest = async () =>
      (await warta.http.get('/api/feeds/latest').expect(200)).body.data.map(
        (card: { headline: string }) => card.headline,
      );
    const topics = async () =>
      (await warta.http.get('/api/tags?fields=name').expect(200)).body.data.length;
    expect(await latest()).toEqual([]);
    const before = await topics();
    await importStories([
      agencyStory('segera', { subjects: [{ rel: 'channel', name: 'Ekonomi' }, { name: 'Segar' }] }),
    ]);
    expect(await latest()).toEqual(['Kabar segera dari agensi']);
    expect(await topics()).toBe(before + 1);
  });

  it('tells webhooks of each story', async () => {
    const { strapi } = warta;
    const webhooks = strapi.get('webhookStore');
    const webhook = await webhooks.createWebhook({
      name: 'arsip',
      url: 'http://127.0.0.1:9/none',
      headers: {},
      events: ['entry.publish'],
      isEnabled: true,
    });
    const told: string[] = [];
    const listen = async ({ entry }: { entry: { headline: string } }) => {
      told.push(entry.headline);
    };
    strapi.eventHub.on('entry.publish', listen as never);
    await importStories([agencyStory('dikabarkan')]);
    // Strapi tells of it after the commit, and nobody waits for that.
    for (let look = 0; look < 100 && told.length === 0; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    strapi.eventHub.off('entry.publish', listen as never);
    await webhooks.deleteWebhook(webhook.id);
    expect(told).toEqual(['Kabar dikabarkan dari agensi']);
  });
});
