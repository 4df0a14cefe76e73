import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { agencyStory } from './agency';
import { createRandomSource } from './fuzz/random-source';

const DEMO = path.resolve(__dirname, '../../src/seed/stories');

/** How many bylines, editors and topics an agency has. */
const AUTHORS = 200;
const EDITORS = 20;
const TAGS = 1000;

interface DemoTexts {
  headlines: { value: string }[];
  descriptions: object[];
  bodies: object[];
}

/** The texts of the demo's stories: about 160 words each. */
export const demoTexts = (): DemoTexts[] =>
  readdirSync(DEMO, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(DEMO, file), 'utf8')));

/**
 * Writes ninjs documents of an agency that is at work for years, one a line: texts as long as real ones,
 * headlines of their own, an author, an editor, two editions and three tags each.
 *
 * @param from the number of the first story; the same number is the same story
 */
export async function writeLongDelivery(file: string, count: number, from = 0): Promise<void> {
  const texts = demoTexts();
  const random = createRandomSource(from);
  function* lines() {
    for (let number = from; number < from + count; number += 1) {
      const { headlines, descriptions, bodies } = texts[number % texts.length] as DemoTexts;
      const headline = `${headlines[0]?.value.slice(0, 60)} ${number}`;
      const story = agencyStory(`panjang-${number}`, {
        headlines: [{ role: 'main', value: headline }],
        descriptions,
        bodies,
        by: undefined,
        people: [
          { name: `Penulis ${random.int(AUTHORS)}`, rel: 'author' },
          { name: `Editor ${random.int(EDITORS)}`, rel: 'editor' },
        ],
        subjects: [
          { name: 'Ekonomi', rel: 'channel', literal: 'ekonomi' },
          ...[1, 2, 3].map(() => ({ name: `Topik ${random.int(TAGS)}`, rel: 'about' })),
        ],
      });
      yield `${JSON.stringify(story)}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
}
