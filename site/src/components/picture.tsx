import type { CardPhoto } from '../../../client';
import { usePage } from './use-page';

/**
 * A photo at the width that its place needs.
 * @param sizes how wide the place is, as the attribute of `<img>` says it
 * @param first whether it is what a reader sees first: it is fetched at once, others when needed
 */
export function Picture({
  photo,
  sizes,
  first = false,
}: {
  photo: CardPhoto;
  sizes: string;
  first?: boolean;
}) {
  const { wartaPublicUrl } = usePage().settings;
  const absolute = (url: string) => new URL(url, wartaPublicUrl).href;
  const { url, width, height } = photo;
  const versions = width === null ? [] : [...photo.renditions, { url, width }];
  const srcset = versions.map((version) => `${absolute(version.url)} ${version.width}w`).join(', ');

  return (
    <img
      src={absolute(photo.renditions.at(-1)?.url ?? url)}
      srcset={srcset || undefined}
      sizes={sizes}
      width={width ?? undefined}
      height={height ?? undefined}
      alt={photo.alternativeText ?? ''}
      loading={first ? 'eager' : 'lazy'}
      fetchpriority={first ? 'high' : undefined}
      decoding="async"
    />
  );
}
