export type {
  Block,
  CodeBlock,
  HeadingBlock,
  HeadingLevel,
  Inline,
  LinkInline,
  ListBlock,
  ListFormat,
  ListItemBlock,
  Mark,
  ParagraphBlock,
  QuoteBlock,
  TextInline,
} from './blocks';
export { htmlToBlocks } from './html-to-blocks';
export { photoFilePath } from './photo-file-path';
export { type NinjsReading, readNinjs } from './read-ninjs';
export { readTakedown, type Takedown } from './read-takedown';
export { type NinjsInput, splitNinjsInput, splitNinjsLines } from './split-ninjs-input';
export type {
  ChannelRef,
  Genre,
  PubStatus,
  RegionRef,
  StoryPhoto,
  StoryRecord,
} from './story-record';
export { type ExportContext, storyRecordOf } from './story-record-of';
export { textToBlocks } from './text-to-blocks';
export { writeNinjs } from './write-ninjs';
export { writePublishedStory } from './write-published-story';
