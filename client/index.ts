export type {
  Article,
  Bookmark,
  Card,
  CardPhoto,
  Channel,
  FeedExplanation,
  FoundStory,
  LedgerEntry,
  LocalCard,
  NameRef,
  NetworkUpdate,
  PersonalCard,
  Reading,
  Region,
  RegionRef,
  RelativeTime,
} from './answers';
export { createWartaClient, type WartaClient } from './create-warta-client';
