import { adminApi } from '@strapi/strapi/admin';
import type { CorrectionKind } from '../../domain/corrections';
import type { Step } from '../../domain/publishing';
import { ARTICLE } from '../../uids';

/** A story as the overview names it. Instants are ISO 8601, UTC. */
export interface OverviewStory {
  documentId: string;
  headline: string | null;
  region: { documentId: string; name: string } | null;
  /** Of that region; an IANA name. */
  timeZone: string;
}

export interface DueStory extends OverviewStory {
  scheduledFor: string;
  embargoedUntil: string | null;
  scheduleError: { message: string } | null;
  step: Step | null;
}

export interface ReviewedStory extends OverviewStory {
  stepBy: string | null;
  stepAt: string | null;
}

export interface PublishedStory extends OverviewStory {
  datePublished: string;
}

export interface CorrectedStory extends OverviewStory {
  kind: CorrectionKind;
  text: string;
  datePublished: string;
}

/** What concerns the editor now, in his regions. */
export interface Overview {
  dueNext: DueStory[];
  inReview: ReviewedStory[];
  publishedToday: PublishedStory[];
  corrections: CorrectedStory[];
}

const overviewApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    readOverview: builder.query<Overview, void>({
      query: () => '/warta/overview',
      transformResponse: ({ data }: { data: Overview }) => data,
      // The content manager's own tag: it is asked anew after every save.
      providesTags: [{ type: 'Document', id: `${ARTICLE}_LIST` }],
    }),
  }),
});

export const { useReadOverviewQuery } = overviewApi;
