export { cardQuery } from './card-query';
export { type ImageColumns, imageOf } from './image-of';
export { noteCards } from './note-cards';
export type {
  CardPhoto,
  NameRef,
  RegionRef,
  Rendition,
  StoredCard,
  StoredImage,
} from './stored-card';
export { type CardRow, toCard } from './to-card';
export { toInstant } from './to-instant';
