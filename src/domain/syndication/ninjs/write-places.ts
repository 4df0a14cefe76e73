import type { RegionRef, StoryRecord } from './story-record';

const place = ({ code, name }: RegionRef, rel: string): object => ({
  ...(name !== undefined && { name }),
  rel,
  ...(code !== undefined && { literal: code }),
});

/** The editions of a story; never rel "edition", by which an owner is guessed where none is named. */
export function writePlaces({ region, editions }: StoryRecord): object[] {
  return [
    ...(region ? [place(region, 'owner')] : []),
    ...editions.map((edition) => place(edition, 'carriedBy')),
  ];
}
