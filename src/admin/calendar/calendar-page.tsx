import { Flex, Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { localDay } from '../../domain/calendar';
import { NATIONAL_TIME_ZONE } from '../../domain/regions';
import { READS_STORIES } from '../story-path';
import { useReadCalendarQuery } from './calendar-api';
import { dateInWords, daysInWords } from './calendar-date';
import { CalendarGrid } from './calendar-grid';
import { CalendarToolbar } from './calendar-toolbar';
import { readView, weeksShown, writeView } from './calendar-view';

/** How often the calendar is asked for while it is looked at, in milliseconds. */
const EVERY_MINUTE = 60_000;

/** What goes out when, in all editions that the editor may read. The address says what is shown. */
function NewsroomCalendar() {
  const { formatMessage, locale } = useIntl();
  const [parameters, setParameters] = useSearchParams();
  const today = localDay(new Date(), NATIONAL_TIME_ZONE);
  const shown = readView(parameters, today);
  const days = weeksShown(shown).flat();
  const [from = shown.day, to = shown.day] = [days[0], days.at(-1)];
  const { data, isError, isFetching } = useReadCalendarQuery(
    { from, to, region: shown.region },
    { pollingInterval: EVERY_MINUTE, refetchOnMountOrArgChange: true },
  );
  const caption =
    shown.view === 'month'
      ? dateInWords(shown.day, locale, { month: 'long', year: 'numeric' })
      : daysInWords(from, to, locale);
  return (
    <Main aria-busy={isFetching}>
      <Page.Title>{formatMessage({ id: 'warta.calendar.title' })}</Page.Title>
      <Layouts.Header
        title={formatMessage({ id: 'warta.calendar.title' })}
        subtitle={formatMessage({ id: 'warta.calendar.subtitle' }, { period: caption })}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <CalendarToolbar
            shown={shown}
            today={today}
            editions={data?.editions ?? []}
            onShow={(view) => setParameters(writeView(view))}
          />
          {isError && <Page.Error />}
          {!isError && !data && <Page.Loading />}
          {!isError && data && (
            <CalendarGrid shown={shown} today={today} entries={data.entries} caption={caption} />
          )}
        </Flex>
      </Layouts.Content>
    </Main>
  );
}

/** The calendar, for those who may read stories. */
export default function CalendarPage() {
  return (
    <Page.Protect permissions={READS_STORIES}>
      <NewsroomCalendar />
    </Page.Protect>
  );
}
