import type { components } from '../types/api';

type Schemas = components['schemas'];

export type ApplicationStatus = Schemas['ApplicationStatus'];
export type Article = Schemas['Article'];
export type Bookmark = Schemas['Bookmark'];
export type Card = Schemas['Card'];
export type CardPhoto = Schemas['CardPhoto'];
export type Channel = Schemas['Channel'];
export type Edition = Schemas['Edition'];
export type FeedExplanation = Schemas['FeedExplanation'];
export type FoundStory = Schemas['FoundStory'];
export type LedgerEntry = Schemas['LedgerEntry'];
export type LegalForm = Schemas['ApplicationForm']['legalForm'];
export type LocalCard = Schemas['LocalCard'];
export type NameRef = Schemas['NameRef'];
export type NetworkUpdate = Schemas['NetworkUpdate'];
export type PersonalCard = Schemas['PersonalCard'];
export type Reading = Schemas['Reading'];
export type Region = Schemas['Region'];
export type RegionRef = Schemas['RegionRef'];
export type RelativeTime = Schemas['RelativeTime'];
