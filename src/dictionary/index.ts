import type { Core } from '@strapi/strapi';
import { answerCache } from '../answer-cache/answer-cache';
import { Dictionary } from './dictionary';
import { createReadEntries } from './read-entries';

export type { Entry, RegionEntry } from './entry';
export { COLUMNS, SECTION_TYPES } from './entry';

const SERVICE = 'dictionary';

/** Gives this Strapi its dictionary, which hears of writes as the answer cache does. */
export function registerDictionary(strapi: Core.Strapi): void {
  const cache = answerCache(strapi);
  const dictionary = new Dictionary(createReadEntries(strapi), () => cache.hearsAll);
  cache.listen(dictionary);
  strapi.add(SERVICE, dictionary);
}

export const dictionaryOf = (strapi: Core.Strapi): Dictionary => strapi.get(SERVICE);
