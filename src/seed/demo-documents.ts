import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { shiftDates } from '../domain/syndication/shift-dates';
import { renderScene } from './photos/render-scene';
import { isScene } from './photos/scene';

/** The moment of seeding, as the demo's stories were written. */
const EPOCH = Date.parse('2026-01-31T12:00:00Z');

const STORIES = path.join(__dirname, 'stories');

/** What the seed itself reads of a demo story; the importer reads the rest. */
const demoStory = z.looseObject({
  uri: z.string(),
  associations: z
    .array(
      z.looseObject({
        altIds: z.array(z.object({ role: z.string(), value: z.string() })),
        renditions: z.array(z.looseObject({ href: z.string() })),
      }),
    )
    .optional(),
});

type DemoStory = z.infer<typeof demoStory>;

async function readStories(): Promise<DemoStory[]> {
  const files = await readdir(STORIES, { recursive: true });
  const documents = files.filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    documents.map(async (file) =>
      demoStory.parse(JSON.parse(await readFile(path.join(STORIES, file), 'utf8'))),
    ),
  );
}

async function drawPhotos(story: DemoStory, folder: string): Promise<void> {
  for (const { altIds, renditions } of story.associations ?? []) {
    const scene = altIds.find(({ role }) => role === 'scene')?.value;
    const href = renditions[0]?.href.replace(/^file:/, '');
    if (href && scene && isScene(scene)) {
      await writeFile(
        path.join(folder, href),
        await renderScene(scene, path.basename(href, '.jpg')),
      );
    }
  }
}

/**
 * Writes the demo's stories into a folder as ninjs, one a line, dated as if they had been written
 * up to `now`, with a drawn photo beside each. Returns the path of the file for the importer.
 */
export async function writeDemoDocuments(
  folder: string,
  now: Date,
  onProgress: (done: number, total: number) => void,
): Promise<string> {
  await mkdir(path.join(folder, 'photos'), { recursive: true });
  const stories = await readStories();
  const file = path.join(folder, 'stories.jsonl');
  const output = createWriteStream(file);

  for (const [index, story] of stories.entries()) {
    await drawPhotos(story, folder);
    output.write(`${JSON.stringify(shiftDates(story, now.getTime() - EPOCH))}\n`);
    onProgress(index + 1, stories.length);
  }
  await new Promise<void>((resolve, reject) => {
    output.on('error', reject);
    output.end(resolve);
  });
  return file;
}
