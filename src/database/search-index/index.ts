export { bringSearchInStep, rebuildSearchIndex } from './bring-in-step';
export { indexStories } from './index-stories';
export { lockStories } from './lock-stories';
export { type SearchBody, searchBodyOf } from './search-body';
export { SEARCH_TABLE } from './search-index';
export { searchIndexOf } from './search-index-of';
