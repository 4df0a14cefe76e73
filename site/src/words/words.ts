import type { Article } from '../../../client';
import type { AccountWords } from './account/words';
import type { OwnNewsWords } from './own-news/words';
import type { PartnerWords } from './partners/words';

export type Genre = NonNullable<Article['genre']>;
export type CorrectionKind = NonNullable<NonNullable<Article['corrections']>[number]['kind']>;

/** Everything that the site itself says. Stories are in Indonesian whatever the page's language. */
export interface Words {
  readonly account: AccountWords;
  readonly partners: PartnerWords;
  readonly ownNews: OwnNewsWords;
  readonly tagline: string;
  readonly description: string;
  readonly skipToContent: string;
  readonly otherLanguage: { readonly code: Language; readonly name: string };
  readonly channels: string;
  readonly allChannels: string;
  readonly topStories: string;
  readonly latest: string;
  readonly networkUpdates: string;
  readonly editionCount: (stories: number) => string;
  readonly allEditions: string;
  readonly editionsBelow: (region: string) => string;
  readonly related: string;
  readonly by: string;
  readonly and: string;
  readonly editor: string;
  readonly photoCredit: string;
  readonly source: string;
  readonly topics: string;
  readonly updated: string;
  readonly genres: Readonly<Record<Exclude<Genre, 'news'>, string>>;
  readonly corrections: string;
  readonly hasCorrections: string;
  readonly isRetracted: string;
  readonly correctionKinds: Readonly<Record<CorrectionKind, string>>;
  readonly allCorrections: string;
  readonly ledgerIntroduction: string;
  readonly noCorrections: string;
  readonly anyKind: string;
  readonly anyEdition: string;
  readonly kind: string;
  readonly filter: string;
  readonly preview: {
    readonly title: (headline: string) => string;
    readonly notice: string;
    readonly advice: string;
    readonly untitled: string;
    readonly closed: Failure;
  };
  readonly author: string;
  readonly topic: string;
  readonly channel: string;
  readonly edition: string;
  readonly search: string;
  readonly searchFor: (words: string) => string;
  readonly searchLabel: string;
  readonly nothingFound: (words: string) => string;
  readonly searchRefused: string;
  readonly noStories: string;
  readonly next: string;
  readonly feeds: string;
  readonly failures: {
    readonly notFound: Failure;
    readonly badRequest: Failure;
    readonly unreachable: Failure;
    readonly broken: Failure;
  };
  readonly toFrontPage: string;
}

export type Language = 'id' | 'en';

/** What a page says when it cannot be shown. */
export interface Failure {
  readonly title: string;
  readonly advice: string;
}
