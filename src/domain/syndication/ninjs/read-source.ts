import { oneLine } from './clean-text';
import type { InfoSource } from './ninjs-document';
import { saysOneOf } from './says-one-of';
import type { StoryRecord } from './story-record';

/** Whom the story comes from: the infoSource with role "source", else the first; a nameless one by its URI. */
export function readSource(infoSources: readonly InfoSource[]): StoryRecord['source'] {
  const source = infoSources.find(({ role }) => saysOneOf(role, 'source')) ?? infoSources[0];
  if (!source) return null;
  const name = oneLine(source.name ?? '') || oneLine(source.literal ?? '') || source.uri;
  return name === undefined ? null : { name, uri: source.uri ?? null };
}
