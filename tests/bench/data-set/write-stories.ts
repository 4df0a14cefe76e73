import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { channels } from '../../../src/seed/channels';
import { agencyStory } from '../../helpers/agency';
import { createRandomSource } from '../../helpers/fuzz/random-source';
import { demoTexts } from '../../helpers/long-delivery';

/** A region with an edition. */
export interface Edition {
  name: string;
  slug: string;
  code: string;
}

const AUTHORS = 200;
const EDITORS = 20;
const TAGS = 1000;

/** Minutes between two stories, so that 10,000 of them are the news of ten weeks. */
const GAP = 10;

/** Stories before `now`, the newest first: a channel, two editions, an author, an editor and three tags each. */
function* composeStories(count: number, editions: readonly Edition[], now: Date) {
  const random = createRandomSource(1);
  const texts = demoTexts();
  const any = <T>(list: readonly T[]): T => list[random.int(list.length)] as T;
  const place = ({ name, code }: Edition, rel: string) => ({ name, rel, literal: code });
  for (let number = 0; number < count; number += 1) {
    const { headlines, descriptions, bodies } = any(texts);
    const channel = any(channels);
    const date = new Date(now.getTime() - number * GAP * 60_000).toISOString();
    yield agencyStory(`berita-${number}`, {
      descriptions,
      bodies,
      headlines: [{ role: 'main', value: `${headlines[0]?.value.slice(0, 60)} ${number}` }],
      firstCreated: date,
      versionCreated: date,
      by: undefined,
      people: [
        { name: `Penulis ${random.int(AUTHORS)}`, rel: 'author' },
        { name: `Editor ${random.int(EDITORS)}`, rel: 'editor' },
      ],
      places: [place(any(editions), 'edition'), place(any(editions), 'carriedBy')],
      subjects: [
        { name: channel.name, rel: 'channel', literal: channel.slug },
        ...[1, 2, 3].map(() => ({ name: `Topik ${random.int(TAGS)}`, rel: 'about' })),
      ],
    });
  }
}

/** Writes the stories of a network as ninjs, one a line. */
export async function writeStories(
  file: string,
  count: number,
  editions: readonly Edition[],
): Promise<void> {
  const stories = composeStories(count, editions, new Date());
  const lines = function* () {
    for (const story of stories) {
      yield `${JSON.stringify(story)}\n`;
    }
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
}
