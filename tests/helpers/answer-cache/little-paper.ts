import { createNewsroom, type Newsroom, storyData, writeStory } from '../newsroom';
import type { Warta } from '../warta';
import { Outsiders, WAYS } from './outsiders';
import { pick } from './pick';

const ARTICLE = 'api::article.article';
const MINUTE = 60_000;

/** What can happen to a newspaper that its readers see. */
export const WRITES = [
  ...['publish', 'publish', 'publish', 'publish', 'draft', 'edit', 'edit', 'republish', 'move'],
  ...['retract', 'correct', 'unpublish', 'delete', 'slug', 'rename author', 'rename channel'],
  ...['rename tag', 'rename region', 'time zone', 'caption', 'carry', 'new tag', 'nothing'],
  ...WAYS,
] as const;

export type Write = (typeof WRITES)[number];

type Names = 'author' | 'channel' | 'region' | 'tag';

/** A newspaper that is written at random, and the addresses at which it is read. */
export class LittlePaper {
  readonly #warta: Warta;
  readonly #newsroom: Newsroom;
  readonly #stories: { documentId: string; slug: string }[] = [];
  #now = new Date('2026-06-19T13:15:00.000Z');
  #count = 0;
  readonly #outsiders: Outsiders;

  private constructor(warta: Warta, newsroom: Newsroom, outsiders: Outsiders) {
    this.#warta = warta;
    this.#newsroom = newsroom;
    this.#outsiders = outsiders;
  }

  /** Makes the newsroom and its first stories. */
  static async open(warta: Warta): Promise<LittlePaper> {
    const newsroom = await createNewsroom(warta.strapi);
    const paper = new LittlePaper(warta, newsroom, await Outsiders.invite(warta, newsroom));
    for (let choice = 0; choice < 20; choice += 1) {
      paper.passTime(37);
      await paper.write('publish', choice * 7);
    }
    return paper;
  }

  passTime(minutes: number): void {
    this.#now = new Date(this.#now.getTime() + minutes * MINUTE);
    this.#warta.setNow(this.#now);
  }

  #documents(uid: string) {
    return this.#warta.strapi.documents(uid as typeof ARTICLE);
  }

  #choices(choice: number) {
    const { medan, deliSerdang, makassar, ekonomi, olahraga, siti, bonar, umkm } = this.#newsroom;
    return {
      region: pick([medan, deliSerdang, makassar], choice),
      channel: pick([ekonomi, olahraga], choice >> 2),
      authors: pick([[siti], [bonar], [siti, bonar]], choice >> 3),
      tags: pick([[], [umkm]], choice >> 4),
      urgency: (choice % 9) + 1,
    };
  }

  async #rename(kind: Names, documentId: string): Promise<void> {
    const data = { name: `Nama ${this.#count}` } as never;
    await this.#documents(`api::${kind}.${kind}`).update({ documentId, data });
  }

  /** Does it; what Warta refuses (an unpublished story cannot be retracted, say) changes nothing. */
  async write(what: Write, choice: number): Promise<void> {
    this.#count += 1;
    try {
      await this.#write(what, choice);
    } catch (error) {
      const { name } = error as Error;
      if (!['ValidationError', 'PolicyError', 'ApplicationError', 'NotFoundError'].includes(name)) {
        throw error;
      }
    }
  }

  async #write(what: Write, choice: number): Promise<void> {
    const { strapi } = this.#warta;
    const headline = `Berita nomor ${this.#count}`;
    const { medan, makassar, siti, ekonomi, umkm } = this.#newsroom;
    const stories = this.#documents(ARTICLE);
    const edit = (data: object, status: 'draft' | 'published' = 'published') =>
      stories.update({ documentId: pick(this.#stories, choice).documentId, data, status } as never);

    switch (what) {
      case 'publish':
      case 'draft': {
        const data = storyData(this.#newsroom, headline, this.#choices(choice));
        const status = what === 'publish' ? 'published' : 'draft';
        const { documentId, slug } = await writeStory(strapi, data, status);
        this.#stories.push({ documentId, slug });
        return;
      }
      case 'edit':
        await edit({ headline }, choice % 2 ? 'published' : 'draft');
        return;
      case 'republish':
        await stories.publish({ documentId: pick(this.#stories, choice).documentId });
        return;
      case 'move':
        await edit(this.#choices(choice >> 5));
        return;
      case 'slug':
        await edit({ slug: `alamat-${this.#count}` });
        return;
      case 'correct':
      case 'retract': {
        const { documentId } = pick(this.#stories, choice);
        const story = await stories.findOne({ documentId, populate: ['corrections'] });
        const kind = what === 'retract' ? 'retraction' : 'correction';
        const corrections = [...(story?.corrections ?? []), { kind, text: headline } as const];
        await stories.update({ documentId, data: { corrections }, status: 'published' } as never);
        return;
      }
      case 'unpublish':
        await stories.unpublish({ documentId: pick(this.#stories, choice).documentId });
        return;
      case 'delete':
        await stories.delete({ documentId: pick(this.#stories, choice).documentId });
        return;
      case 'rename author':
        return this.#rename('author', siti);
      case 'rename channel':
        return this.#rename('channel', ekonomi);
      case 'rename tag':
        return this.#rename('tag', umkm);
      case 'rename region':
        return this.#rename('region', medan);
      case 'time zone': {
        const timeZone = pick(['Asia/Jakarta', 'Asia/Makassar'], choice);
        await this.#documents('api::region.region').update({
          documentId: makassar,
          data: { timeZone } as never,
        });
        return;
      }
      case 'caption':
        await edit({ lead: `Teras ${this.#count}` });
        return;
      case 'carry':
        await edit({ editions: [medan, makassar] });
        return;
      case 'new tag':
        await this.#documents('api::tag.tag').create({ data: { name: headline } as never });
        return;
      case 'nothing':
        return;
      default:
        await this.#outsiders.write(what, choice, {
          name: headline,
          now: this.#now,
          stories: this.#stories.map(({ documentId }) => documentId),
        });
    }
  }

  /** Where it is read, in which language. */
  addressOf(choice: number): { path: string; headers: Record<string, string> } {
    const { documentId, slug } = pick(this.#stories, choice >> 3);
    const author = 'siti-rahma';
    const lists = '/api/articles?fields[0]=headline&fields[1]=slug&sort=datePublished:desc';
    const path = pick(
      [
        ...[
          '/api/feeds/latest',
          '/api/feeds/latest?limit=5',
          '/api/feeds/top',
          '/api/feeds/network',
        ],
        ...['/api/feeds/channels/ekonomi?limit=4', '/api/feeds/regions/kota-medan?limit=3'],
        ...['/api/feeds/regions/kota-makassar', `/api/feeds/authors/${author}?limit=6`],
        ...['/api/feeds/tags/umkm?limit=5', `/api/feeds/related/${documentId}`],
        ...['/api/feeds/search?q=berita', '/api/corrections', '/api/corrections?region=kota-medan'],
        ...['/api/regions', '/api/channels', '/api/authors?populate=articles', '/api/tags'],
        ...[`${lists}&pagination[pageSize]=5`, `${lists}&pagination[withCount]=false`],
        `${lists}&filters[channel][slug][$eq]=ekonomi&pagination[pageSize]=4&pagination[withCount]=false`,
        `${lists}&filters[authors][slug]=${author}&populate[region][fields][0]=name`,
        ...[`/api/articles/${documentId}?populate=*`, `/api/articles/slug/${slug}?populate=*`],
        ...[`/api/articles/${documentId}/json-ld`, `/api/articles/${documentId}/ninjs`],
        ...['/feeds/latest.rss', '/feeds/channels/ekonomi.atom', '/feeds/regions/kota-medan.json'],
        ...['/sitemap.xml', '/sitemap-news.xml', '/api/regions?populate[articles][fields][0]=slug'],
        ...['/api/editions', '/api/editions?limit=2', '/api/feeds/local?region=kota-medan'],
        `${lists}&filters[channel][name][$contains]=Nama&pagination[pageSize]=4`,
        `${lists}&filters[authors][name][$contains]=omor&populate[photo][populate][image]=true`,
        '/api/authors?filters[articles][headline][$contains]=1&fields[0]=name',
        '/api/channels?populate[articles][count]=true&sort=position',
      ],
      choice,
    );
    return { path, headers: choice % 5 === 0 ? { 'accept-language': 'en' } : {} };
  }
}
