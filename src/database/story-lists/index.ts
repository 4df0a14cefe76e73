export { keepStoryLists } from './keep-story-lists';
export { LISTS, type ListName, STORY_LISTS } from './story-lists';
