export type { CardExtras } from './card-sql';
export { type ImageColumns, imageOf } from './image-of';
export { parseColumn } from './parse-column';
export { type ReadCard, readCards } from './read-cards';
export type {
  CardPhoto,
  NameRef,
  RegionRef,
  Rendition,
  StoredCard,
  StoredImage,
} from './stored-card';
export { type CardRow, nameRefOf, regionRefOf } from './to-card';
export { toInstant } from './to-instant';
