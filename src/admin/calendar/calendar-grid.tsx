import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CalendarEntry } from './calendar-api';
import { dateInWords } from './calendar-date';
import { type CalendarView, isInMonth, weeksShown } from './calendar-view';
import { Entry } from './entry';

/** Seven days beside each other; below each other, without the empty ones, where there is no room. */
const Table = styled.table`
  border-collapse: collapse;
  table-layout: fixed;
  width: 100%;
  th,
  td {
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    padding: ${({ theme }) => theme.spaces[2]};
    text-align: left;
    vertical-align: top;
  }
  td {
    height: 12rem;
  }
  td ul {
    display: grid;
    gap: ${({ theme }) => theme.spaces[2]};
    margin-top: ${({ theme }) => theme.spaces[2]};
  }
  @media (max-width: 60rem) {
    thead {
      display: none;
    }
    tbody,
    tr,
    td {
      display: block;
      height: auto;
    }
    td[data-empty='true'] {
      display: none;
    }
  }
`;

interface DayCellProps {
  day: string;
  isToday: boolean;
  /** Whether it belongs to another month than the one that is shown. */
  isOutside: boolean;
  entries: readonly CalendarEntry[];
}

function DayCell({ day, isToday, isOutside, entries }: DayCellProps) {
  const { formatMessage, locale } = useIntl();
  const name = dateInWords(day, locale, { day: 'numeric', month: 'long' });
  return (
    <Box
      tag="td"
      background={isOutside ? 'neutral100' : 'neutral0'}
      data-empty={entries.length === 0 && !isToday}
      aria-current={isToday ? 'date' : undefined}
    >
      <Typography
        variant="pi"
        fontWeight={isToday ? 'bold' : 'regular'}
        textColor={isToday ? 'primary700' : 'neutral600'}
      >
        <time dateTime={day}>
          {isToday ? formatMessage({ id: 'warta.calendar.today-is' }, { day: name }) : name}
        </time>
      </Typography>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.documentId} entry={entry} />
          ))}
        </ul>
      )}
    </Box>
  );
}

interface CalendarGridProps {
  shown: CalendarView;
  today: string;
  /** Of the days that are shown, in the order of time. */
  entries: readonly CalendarEntry[];
  /** Names what is shown. */
  caption: string;
}

/** The days of a week or a month with their stories; weeks begin on Monday. */
export function CalendarGrid({ shown, today, entries, caption }: CalendarGridProps) {
  const { locale } = useIntl();
  const weeks = weeksShown(shown);
  return (
    <Table aria-label={caption}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {dateInWords(day, locale, { weekday: 'long' })}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                isToday={day === today}
                isOutside={shown.view === 'month' && !isInMonth(day, shown.day)}
                entries={entries.filter((entry) => entry.day === day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
