import type { Article, CardPhoto } from '../../../client';

/** A story's photo in the shape that cards have; null without an image. */
export function photoOf({ photo }: Article): CardPhoto | null {
  const image = photo?.image;
  if (!image?.url) {
    return null;
  }
  return {
    url: image.url,
    width: image.width ?? null,
    height: image.height ?? null,
    alternativeText: image.alternativeText ?? null,
    caption: photo?.caption ?? null,
    credit: photo?.credit ?? null,
    renditions: Object.entries(image.formats ?? {})
      .map(([name, { url, width, height }]) => ({ name, url, width, height }))
      .sort((one, other) => one.width - other.width),
  };
}
