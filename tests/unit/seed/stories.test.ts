import { regionRecords } from '../../../src/domain/regions';
import { relativeTime } from '../../../src/domain/relative-time';
import { authors } from '../../../src/seed/authors';
import { channels } from '../../../src/seed/channels';
import { provinces, regencies } from '../regions/official-rows';
import { type DemoStory, readStories } from './read-stories';

/** The moment of seeding, as the stories are written; the seed shifts every date by (now − epoch). */
const epoch = new Date('2026-01-31T12:00:00Z');

const scenes = [
  'laut',
  'gunung',
  'sawah',
  'kota',
  'pasar',
  'sekolah',
  'stadion',
  'hutan',
  'pelabuhan',
  'jalan',
  'rumah-sakit',
  'gedung',
  'sungai',
  'desa',
  'panggung',
  'laboratorium',
];

const files = readStories();
const stories = files.map(({ story }) => story);

const readable = (story: DemoStory): boolean =>
  story.pubStatus === 'usable' && (story.embargoedUntil ?? epoch) <= epoch;

const subjectsOf = (story: DemoStory, rel: string) =>
  story.subjects.filter((subject) => subject.rel === rel);

const placesOf = (story: DemoStory, rel: string): string[] =>
  story.places.filter((place) => place.rel === rel).map((place) => place.literal);

/** The files whose story breaks a rule: empty when all keep it, and telling when one does not. */
const filesWhere = (broken: (story: DemoStory) => boolean): string[] =>
  files.filter(({ story }) => broken(story)).map(({ file }) => file);

describe('the stories of the demo', () => {
  it('are at least sixty, each with a uri of its own', () => {
    expect(stories.length).toBeGreaterThanOrEqual(60);
    expect(new Set(stories.map((story) => story.uri)).size).toBe(stories.length);
  });

  it('have headlines of their own, short enough for a page', () => {
    const headlines = stories.map((story) => story.headlines[0]?.value ?? '');
    expect(headlines.filter((headline) => headline.length > 110)).toEqual([]);
    expect(new Set(headlines).size).toBe(headlines.length);
  });

  it('have at least three paragraphs of text each, none of it empty', () => {
    const paragraphs = (story: DemoStory) => story.bodies[0]?.value.split('<p>').slice(1) ?? [];
    expect(filesWhere((story) => paragraphs(story).length < 3)).toEqual([]);
    expect(
      filesWhere((story) => paragraphs(story).some((text) => text.startsWith('</p>'))),
    ).toEqual([]);
  });

  it('stand in one known channel each, and leave no channel without a story to read', () => {
    const known = new Set(channels.map((channel) => channel.slug));
    expect(
      filesWhere((story) => {
        const [channel, ...more] = subjectsOf(story, 'channel');
        return more.length > 0 || !known.has(channel?.literal ?? '');
      }),
    ).toEqual([]);

    const used = new Set(
      stories
        .filter(readable)
        .flatMap((story) => subjectsOf(story, 'channel').map((channel) => channel.literal)),
    );
    expect(channels.map((channel) => channel.slug).filter((slug) => !used.has(slug))).toEqual([]);
  });

  it('share their tags, so that a tag page is more than one story', () => {
    const counts = new Map<string, number>();
    for (const tag of stories.flatMap((story) => subjectsOf(story, 'about'))) {
      counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1);
    }
    expect([...counts.values()].filter((count) => count > 1).length).toBeGreaterThanOrEqual(20);
    expect(filesWhere((story) => subjectsOf(story, 'about').length < 2)).toEqual([]);
  });

  it('belong to at least twenty editions, under codes of the official list', () => {
    const known = new Set(regionRecords(provinces, regencies).map((region) => region.code));
    expect(filesWhere((story) => placesOf(story, 'edition').length !== 1)).toEqual([]);
    expect(filesWhere((story) => story.places.some((place) => !known.has(place.literal)))).toEqual(
      [],
    );
    expect(
      new Set(stories.flatMap((story) => placesOf(story, 'edition'))).size,
    ).toBeGreaterThanOrEqual(20);
  });

  it('are carried by further editions now and then, never by their owner again', () => {
    expect(
      stories.filter((story) => placesOf(story, 'carriedBy').length > 0).length,
    ).toBeGreaterThan(10);
    expect(
      filesWhere((story) => {
        const codes = story.places.map((place) => place.literal);
        return new Set(codes).size !== codes.length;
      }),
    ).toEqual([]);
  });

  it('are written and edited by people of authors.ts, and the by-line names the writers', () => {
    const known = new Set(authors.map((author) => author.name));
    expect(filesWhere((story) => story.people.some((person) => !known.has(person.name)))).toEqual(
      [],
    );
    expect(
      filesWhere((story) => {
        const writers = story.people.filter((person) => person.rel === 'author');
        return writers.length === 0 || writers.some((writer) => !story.by.includes(writer.name));
      }),
    ).toEqual([]);
  });

  it('are never dated after the moment of seeding, nor changed before they were made', () => {
    expect(filesWhere((story) => story.versionCreated > epoch)).toEqual([]);
    expect(filesWhere((story) => story.versionCreated < story.firstCreated)).toEqual([]);
    expect(stories.some((story) => story.versionCreated > story.firstCreated)).toBe(true);
  });

  it.each([
    ['just now', /^Baru saja$/],
    ['minutes', /^\d+ menit lalu$/],
    ['hours', /^\d+ jam lalu$/],
    ['days', /^[1-6] hari lalu$/],
    ['a date', /^\d{1,2} \p{L}+ \d{4}$/u],
  ])('show the label form: %s', (_form, label) => {
    const labels = stories
      .filter(readable)
      .map(
        (story) =>
          relativeTime(story.firstCreated, epoch, { locale: 'id', timeZone: 'Asia/Jakarta' }).label,
      );
    expect(labels.filter((text) => label.test(text))).not.toEqual([]);
  });

  it('keep some back: a withheld story and one under embargo', () => {
    expect(stories.some((story) => story.pubStatus === 'withheld')).toBe(true);
    expect(stories.some((story) => (story.embargoedUntil ?? epoch) > epoch)).toBe(true);
  });

  it('give every photo an alternative text, a caption, a credit and a scene that can be drawn', () => {
    const photos = stories.flatMap((story) => story.associations ?? []);
    expect(photos.length).toBeGreaterThan(0);
    for (const photo of photos) {
      expect(photo.headlines).toContainEqual(expect.objectContaining({ role: 'main' }));
      expect(photo.descriptions).toContainEqual(expect.objectContaining({ role: 'caption' }));
      expect(photo.by).not.toBe('');
      expect(scenes).toContain(photo.altIds.find((id) => id.role === 'scene')?.value);
    }
    const hrefs = photos.flatMap((photo) => photo.renditions.map((rendition) => rendition.href));
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });
});
