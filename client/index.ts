export type {
  Article,
  Card,
  CardPhoto,
  Channel,
  FoundStory,
  NameRef,
  NetworkUpdate,
  RegionRef,
  RelativeTime,
} from './answers';
export { createWartaClient, type WartaClient } from './create-warta-client';
