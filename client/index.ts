export type {
  ApplicationStatus,
  Article,
  Card,
  CardPhoto,
  Channel,
  Edition,
  FoundStory,
  LedgerEntry,
  LegalForm,
  NameRef,
  NetworkUpdate,
  Region,
  RegionRef,
  RelativeTime,
} from './answers';
export { createWartaClient, type WartaClient } from './create-warta-client';
