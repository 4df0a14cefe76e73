import { importFiles } from '../../../src/import/import-files';
import { publishDueStories } from '../../../src/jobs/publish-due-stories';
import { carryStory, dropStory } from '../../../src/queries/carry-story';
import { agencyStory, createDelivery, jsonLines } from '../agency';
import { createReader } from '../create-reader';
import { approve, createEditor, type Editor } from '../desk';
import { type Newsroom, storyData, writeStory } from '../newsroom';
import type { Warta } from '../warta';
import { pick } from './pick';

const ARTICLE = 'api::article.article';
const FILE = 'plugin::upload.file';
const PERMISSION = 'plugin::users-permissions.permission';
const PANEL = '/content-manager/collection-types';

/** Every other way in which something can be written than by the Document Service. */
export const WAYS = [
  ...['api token', 'admin panel', 'stories of an author', 'bulk publish', 'bulk unpublish'],
  ...['schedule', 'import', 'import again', 'query', 'query many', 'reader', 'new photo'],
  ...['media', 'permission', 'setting', 'carried', 'dropped', 'partner', 'new channel'],
] as const;

/** What the paper knows when somebody writes. */
interface Occasion {
  /** New at each time. */
  name: string;
  now: Date;
  stories: readonly string[];
}

type Way = (choice: number, occasion: Occasion) => Promise<unknown>;

/** Those who write for the paper, each in his own way. */
export class Outsiders {
  readonly #ways: Readonly<Record<string, Way>>;

  private constructor(ways: Readonly<Record<string, Way>>) {
    this.#ways = ways;
  }

  static async invite(warta: Warta, newsroom: Newsroom): Promise<Outsiders> {
    const admin = await createEditor(warta, 'kepala', ['strapi-super-admin']);
    const { accessKey } = await warta.strapi.service('admin::api-token').create({
      name: 'mitra',
      description: '',
      type: 'full-access',
      lifespan: null,
    });
    return new Outsiders({
      ...overHttp(warta, newsroom, admin, `Bearer ${accessKey}`),
      ...byJobs(warta, newsroom),
      ...byQueries(warta, newsroom),
      reader: (_choice, { name }) => createReader(warta, `pembaca${name.replaceAll(/\D/g, '')}`),
    });
  }

  /** @throws what Warta refuses */
  async write(way: string, choice: number, occasion: Occasion): Promise<void> {
    const write = this.#ways[way];
    if (!write) {
      throw new Error(`Nobody writes by ${way}`);
    }
    await write(choice, occasion);
  }
}

function overHttp(
  { http, strapi }: Warta,
  newsroom: Newsroom,
  admin: Editor,
  authorization: string,
): Record<string, Way> {
  const { siti, bonar, umkm } = newsroom;
  const rowOf = async (documentId: string) =>
    strapi.db.query(ARTICLE).findOne({ select: ['id'], where: { documentId } });
  return {
    'api token': (_choice, { name }) =>
      http
        .put(`/api/tags/${umkm}`)
        .set('Authorization', authorization)
        .send({ data: { name } })
        .expect(200),
    'admin panel': (choice, { name }) =>
      admin.request('put', `${PANEL}/api::author.author/${pick([siti, bonar], choice)}`, {
        name,
        articles: { connect: [], disconnect: [] },
      }),
    'stories of an author': async (choice, { stories }) => {
      const documentId = pick(stories, choice >> 1);
      const story = await rowOf(documentId);
      const links = story ? [{ id: story.id, documentId }] : [];
      await admin.request('put', `${PANEL}/api::author.author/${bonar}`, {
        articles: { [pick(['connect', 'disconnect'], choice)]: links },
      });
    },
    'bulk publish': async (choice, { stories }) => {
      const documentIds = [pick(stories, choice), pick(stories, choice >> 3)];
      for (const documentId of documentIds) {
        await approve(strapi, documentId);
      }
      await admin.request('post', `${PANEL}/${ARTICLE}/actions/bulkPublish`, { documentIds });
    },
    'bulk unpublish': (choice, { stories }) =>
      admin.request('post', `${PANEL}/${ARTICLE}/actions/bulkUnpublish`, {
        documentIds: [pick(stories, choice)],
      }),
  };
}

function byJobs({ strapi }: Warta, newsroom: Newsroom): Record<string, Way> {
  async function deliver(story: object): Promise<void> {
    const delivery = await createDelivery();
    try {
      await importFiles(strapi, [delivery.write('stories.jsonl', jsonLines([story]))], false, {
        onProgress: () => undefined,
        onMessage: () => undefined,
      });
    } finally {
      delivery.remove();
    }
  }
  const subjects = [
    { name: 'Ekonomi', rel: 'channel', literal: 'ekonomi' },
    { name: 'UMKM', rel: 'about' },
  ];
  return {
    schedule: async (_choice, { name, now }) => {
      const data = storyData(newsroom, name, { scheduledFor: now.toISOString() });
      const { documentId } = await writeStory(strapi, data, 'draft');
      await approve(strapi, documentId);
      await publishDueStories(strapi);
    },
    import: (_choice, { name }) => deliver(agencyStory(name.replaceAll(' ', '-'), { subjects })),
    'import again': (choice, { name }) =>
      deliver(
        agencyStory('selalu-sama', {
          subjects,
          version: String(choice),
          headlines: [{ role: 'main', value: name }],
        }),
      ),
  };
}

function byQueries({ strapi }: Warta, newsroom: Newsroom): Record<string, Way> {
  const { medan, deliSerdang, makassar } = newsroom;
  const numberOf = async (documentId: string): Promise<number> =>
    (await strapi.db.query('api::region.region').findOne({ where: { documentId } }))?.id;
  const newestFile = () => strapi.db.query(FILE).findOne({ orderBy: { id: 'desc' } });
  return {
    query: async (choice, { stories, name }) => {
      const row = await strapi.db
        .query(ARTICLE)
        .findOne({ where: { documentId: pick(stories, choice), publishedAt: { $notNull: true } } });
      if (row) {
        await strapi.db.query(ARTICLE).update({ where: { id: row.id }, data: { headline: name } });
      }
    },
    'query many': (choice) =>
      strapi.db.query(ARTICLE).updateMany({
        where: { slug: { $contains: String(choice % 10) } },
        data: { urgency: (choice % 9) + 1 },
      }),
    'new photo': async (choice, { stories, name }) => {
      const { id } = await strapi.db.query(FILE).create({
        data: {
          name,
          hash: name,
          ext: '.jpg',
          mime: 'image/jpeg',
          size: 1,
          width: 3,
          height: 2,
          url: `/uploads/${name.replaceAll(' ', '-')}.jpg`,
          provider: 'local',
        },
      });
      await strapi.documents(ARTICLE).update({
        documentId: pick(stories, choice),
        data: { photo: { image: id, caption: name } } as never,
        status: 'published',
      });
    },
    media: async (_choice, { name }) => {
      const file = await newestFile();
      if (file) {
        const info = { name, alternativeText: name, caption: name };
        await strapi.plugin('upload').service('upload').updateFileInfo(file.id, info);
      }
    },
    permission: async () => {
      const permissions = strapi.db.query(PERMISSION);
      const grant = { action: 'api::tag.tag.find', role: { type: 'public' } };
      const held = await permissions.findOne({ where: grant });
      if (held) {
        await permissions.delete({ where: { id: held.id } });
      } else {
        const role = await strapi.db
          .query('plugin::users-permissions.role')
          .findOne({ where: { type: 'public' } });
        await permissions.create({ data: { action: grant.action, role: role?.id } });
      }
    },
    setting: (choice) =>
      strapi.store({ type: 'plugin', name: 'upload' }).set({
        key: 'settings',
        value: { sizeOptimization: choice % 2 === 0, responsiveDimensions: true },
      }),
    carried: async (choice, { stories }) =>
      carryStory(strapi, pick(stories, choice), await numberOf(deliSerdang)),
    dropped: async (choice, { stories }) =>
      dropStory(strapi, pick(stories, choice), await numberOf(deliSerdang)),
    partner: (choice, { name }) =>
      strapi.documents('api::region.region').update({
        documentId: pick([medan, makassar], choice),
        data: { active: choice % 3 > 0, partner: { organisation: name } } as never,
      }),
    'new channel': (choice, { name }) =>
      strapi.documents('api::channel.channel').create({ data: { name, position: choice % 5 } }),
  };
}
