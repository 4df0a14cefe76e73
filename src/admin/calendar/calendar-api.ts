import { adminApi } from '@strapi/strapi/admin';
import type { ShownStep } from '../../domain/publishing';
import { ARTICLE } from '../../uids';

export interface Edition {
  documentId: string;
  name: string;
}

/** A story on the day on which it goes out, or on which its embargo ends. Instants are ISO 8601, UTC. */
export interface CalendarEntry {
  documentId: string;
  headline: string | null;
  region: Edition | null;
  /** Of that region; an IANA name. */
  timeZone: string;
  /** "2026-01-31", in that zone. */
  day: string;
  at: string;
  /** Null for a story that has only an embargo. */
  scheduledFor: string | null;
  embargoedUntil: string | null;
  scheduleError: { message: string } | null;
  step: ShownStep;
  /** Whether readers see an older version already. */
  isUpdate: boolean;
}

export interface CalendarPage {
  entries: CalendarEntry[];
  /** Those that have something on these days. */
  editions: Edition[];
}

interface AskedDays {
  from: string;
  to: string;
  region: string | null;
}

interface Answer {
  data: CalendarEntry[];
  meta: { editions: Edition[] };
}

const calendarApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    readCalendar: builder.query<CalendarPage, AskedDays>({
      query: ({ from, to, region }) => ({
        url: '/warta/calendar',
        config: { params: { from, to, ...(region !== null && { region }) } },
      }),
      transformResponse: ({ data, meta }: Answer) => ({ entries: data, editions: meta.editions }),
      providesTags: [{ type: 'Document', id: `${ARTICLE}_LIST` }],
    }),
  }),
});

export const { useReadCalendarQuery } = calendarApi;
