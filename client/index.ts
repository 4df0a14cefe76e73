export type {
  Article,
  Card,
  CardPhoto,
  Channel,
  FoundStory,
  LedgerEntry,
  NameRef,
  NetworkUpdate,
  RegionRef,
  RelativeTime,
} from './answers';
export { createWartaClient, type WartaClient } from './create-warta-client';
