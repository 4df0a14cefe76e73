const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Where an edition stands in the list of editions, by its slug, as an opaque text for URLs. */
export const encodeEditionPosition = ({ slug }: { slug: string }): string =>
  Buffer.from(slug).toString('base64url');

/** The slug that a text stands for, or null for one that `encodeEditionPosition` did not make. */
export function decodeEditionPosition(text: string): string | null {
  const slug = Buffer.from(text, 'base64url').toString();
  return SLUG.test(slug) && encodeEditionPosition({ slug }) === text ? slug : null;
}
