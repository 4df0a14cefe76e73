import type { FeedExplanation } from '../../../../client';
import type { Section } from '../../../../src/domain/site-addresses';
import type { Failure } from '../words';

/** What the pages of a reader's own news say. */
export interface OwnNewsWords {
  readonly forYou: string;
  readonly title: string;
  readonly titleOf: (region: string) => string;
  readonly pages: string;
  readonly allForYou: string;
  readonly guestIntroduction: string;
  readonly invitation: string;
  readonly inviteToStay: (region: string) => string;
  readonly changeRegion: string;
  readonly nothingChosen: string;
  readonly howRanked: string;
  readonly why: string;
  readonly hours: (amount: string) => string;
  readonly score: string;
  readonly terms: Readonly<Record<keyof FeedExplanation['terms'], string>>;
  readonly alreadyRead: string;
  readonly choose: {
    readonly title: string;
    readonly introduction: string;
    readonly regions: string;
    readonly channels: string;
    readonly search: string;
    readonly find: string;
    readonly found: (words: string) => string;
    readonly foundNothing: (words: string) => string;
    readonly foundMore: string;
    readonly provinces: string;
    readonly chosen: string;
    readonly home: string;
    readonly homeHint: string;
    readonly save: string;
    readonly fromLocation: string;
    readonly locationHint: string;
    readonly locationRefused: string;
    readonly nowhere: Failure;
  };
  readonly follow: string;
  readonly unfollow: string;
  readonly follows: {
    readonly title: string;
    readonly none: string;
    readonly kinds: Readonly<Record<Section, string>>;
  };
  readonly keep: string;
  readonly drop: string;
  readonly bookmarks: { readonly title: string; readonly none: string };
  readonly retracted: string;
  readonly unpublished: string;
  readonly history: {
    readonly title: string;
    readonly isOff: string;
    readonly isOn: string;
    readonly turnOn: string;
    readonly turnOff: string;
    readonly none: string;
    readonly goOn: string;
    readonly all: string;
    readonly progress: (percent: number) => string;
    readonly forget: string;
    readonly forgetAll: string;
    readonly forgetAllAdvice: string;
  };
  readonly tooMany: Failure;
}
