import type { Speed } from '../support/measure-in-turns';
import type { Figure } from '../support/render-benchmarks';

/** A story of the data that pages are asked for. */
export interface SampleStory {
  documentId: string;
  channel: string;
  region: string;
  /** A word of its headline. */
  word: string;
}

export type ServerName = 'bare' | 'hot' | 'cold' | 'plain' | 'restCache';

/** Something that readers' pages ask for, of Warta and of a plain Strapi. */
export interface Reading {
  name: string;
  title: string;
  text: string;
  warta(story: SampleStory): string[];
  /** What gives the same stories in the same order there, unless `differs`. */
  plain(story: SampleStory): string[];
  /** Why the stories are not the same. */
  differs?: string;
  figures(speeds: Readonly<Record<ServerName, Speed>>): Figure[];
}

export const ratio = (a: Speed, b: Speed): number => a.perProcessor / b.perProcessor;
