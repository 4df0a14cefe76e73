import type { StoryRecord } from './story-record';

const BY_LINE = new Intl.ListFormat('id', { type: 'conjunction' });

/** "Siti Rahma dan Bonar Sihombing", for receivers that print one line; undefined without authors. */
export function writeByLine({ authors }: StoryRecord): string | undefined {
  return authors.length === 0 ? undefined : BY_LINE.format(authors.map(({ name }) => name));
}

/** Everyone who made the story, each by himself: a by-line cannot tell a comma in a name. */
export function writePeople({ authors, editor }: StoryRecord): object[] {
  return [
    ...authors.map(({ name }) => ({ name, rel: 'author' })),
    ...(editor ? [{ name: editor.name, rel: 'editor' }] : []),
  ];
}
