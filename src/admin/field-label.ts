import { ARTICLE } from '../uids';

/** The message that names a field of a story, as the form does; of `photo.image`, the photo. */
export const fieldLabel = (field: string) => {
  const [name = field] = field.split('.');
  return { id: `content-manager.content-types.${ARTICLE}.${name}`, defaultMessage: field };
};

/** Where the form of a story is. */
export const storyPath = (documentId: string): string =>
  `/content-manager/collection-types/${ARTICLE}/${documentId}`;
