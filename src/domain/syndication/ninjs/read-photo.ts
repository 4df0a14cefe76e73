import { oneLine } from './clean-text';
import type { Association, Writing } from './ninjs-document';
import { firstWriting } from './read-writing';
import { saysOneOf } from './says-one-of';
import type { StoryPhoto } from './story-record';

function withRoleFirst(writings: readonly Writing[] = [], role: string): Writing[] {
  const isWanted = (writing: Writing) => saysOneOf(writing.role, role);
  return [...writings.filter(isWanted), ...writings.filter((writing) => !isWanted(writing))];
}

function readHref({ renditions = [] }: Association): string | null {
  const usable = renditions.filter(({ href }) => href?.trim());
  const best =
    usable.find(({ name }) => saysOneOf(name, 'original')) ??
    usable.find(({ name }) => saysOneOf(name, 'highres')) ??
    usable[0];
  return best?.href?.trim() ?? null;
}

function firstLine(...candidates: readonly (string | undefined)[]): string | null {
  return candidates.map((text) => oneLine(text ?? '')).find((text) => text !== '') ?? null;
}

/**
 * The story's photo: the association with rel "mainPhoto", else the first of type "picture". Caption =
 * its description with role "caption", else its first; credit = its by, copyrightHolder or
 * copyrightNotice, the first there is; alternative text = its headline; file = its rendition "original",
 * else "highRes", else the first.
 */
export function readPhoto(associations: readonly Association[]): StoryPhoto | null {
  const photo =
    associations.find(({ rel }) => saysOneOf(rel, 'mainphoto')) ??
    associations.find(({ type }) => saysOneOf(type, 'picture'));
  if (!photo) return null;
  const name = oneLine(photo.name ?? '');
  return {
    ...(name && { name }),
    href: readHref(photo),
    caption: firstWriting(withRoleFirst(photo.descriptions, 'caption')),
    credit: firstLine(photo.by, photo.copyrightHolder, photo.copyrightNotice),
    alternativeText: firstWriting(withRoleFirst(photo.headlines, 'main')),
  };
}
