import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const named = z.object({
  name: z.string().min(1),
  rel: z.string(),
  literal: z.string().optional(),
});
const text = z.object({ role: z.string(), value: z.string().min(1) });
const instant = z.iso.datetime().transform((value) => new Date(value));

const photo = z.object({
  rel: z.literal('mainPhoto'),
  type: z.literal('picture'),
  uri: z.string(),
  headlines: z.array(text).min(1),
  descriptions: z.array(text).min(1),
  by: z.string().min(1),
  altIds: z.array(text).min(1),
  renditions: z.array(z.object({ href: z.string().startsWith('file:photos/') })).min(1),
});

/** What the demo asks of a ninjs 3.1 document; further ninjs properties are free. */
const story = z.object({
  uri: z.string().startsWith('urn:warta:demo:'),
  standard: z.object({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: z.url() }),
  type: z.literal('text'),
  language: z.literal('id'),
  pubStatus: z.enum(['usable', 'withheld']),
  version: z.string(),
  firstCreated: instant,
  versionCreated: instant,
  embargoedUntil: instant.optional(),
  urgency: z.int().min(1).max(9),
  headlines: z.array(text).min(1),
  descriptions: z.array(text).min(1),
  bodies: z.array(text.extend({ contentType: z.literal('text/html') })).length(1),
  by: z.string().min(1),
  people: z.array(named).min(1),
  located: z.string().min(1),
  places: z.array(named.extend({ literal: z.string() })).min(1),
  subjects: z.array(named).min(1),
  genres: z
    .array(z.object({ literal: z.enum(['news', 'analysis', 'opinion', 'feature', 'advertorial']) }))
    .length(1),
  associations: z.array(photo).optional(),
});

export type DemoStory = z.output<typeof story>;

export interface DemoStoryFile {
  /** Path below src/seed/stories, to name the culprit in a failing test. */
  readonly file: string;
  readonly story: DemoStory;
}

const folder = path.resolve(__dirname, '../../../src/seed/stories');

/**
 * Every story of the demo, in the order of its path.
 * @throws Error naming the file, for one that is not JSON or lacks what the demo asks of a story
 */
export function readStories(): readonly DemoStoryFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      try {
        const document: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
        return { file, story: story.parse(document) };
      } catch (cause) {
        throw new Error(`${file} is no demo story`, { cause });
      }
    });
}
