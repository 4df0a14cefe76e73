import { isParams } from '../query-shape/schema';

const hasLinks = (links: unknown): boolean =>
  Array.isArray(links) ? links.length > 0 : links !== undefined && links !== null;

/** Whether a relation of a new entry is left out or emptied, in whichever way Strapi lets it be written. */
export function linksNothing(relation: unknown): boolean {
  if (!isParams(relation)) {
    return !hasLinks(relation);
  }
  const { connect, set, id, documentId } = relation;
  return ![connect, set, id, documentId].some(hasLinks);
}
