export { blocksToText } from './blocks-to-text';
export { type Highlights, highlights } from './highlights';
export { type Moment, parseMoment } from './parse-moment';
export { parseSearchText } from './parse-search-text';
export {
  decodeSearchPosition,
  encodeSearchPosition,
  type SearchPosition,
  type Tier,
} from './search-position';
export type { SearchTerm } from './search-term';
export {
  bodyWords,
  type StoryTop,
  searchedPart,
  type TopWords,
  topWords,
} from './story-text';
export type { Token } from './tokenize';
export { wordForms } from './word-forms';
