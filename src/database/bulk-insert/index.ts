export { createDocumentId } from './document-id';
export { insertEntries, type NewEntry } from './insert-entries';
export { insertLinks, type NewLinks } from './insert-links';
export { insertParts, type NewPart } from './insert-parts';
export { type Client, insertRows, type NewRows } from './insert-rows';
export { LinkPlaces } from './link-places';
export { type Publication, publishEntries } from './publish-entries';
export { reserveIds } from './reserve-ids';
