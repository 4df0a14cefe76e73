import { addDays, addMonths, isDay, weekOf, weeksOfMonth } from '../../domain/calendar';

export const VIEWS = ['week', 'month'] as const;

export type View = (typeof VIEWS)[number];

/** What the calendar shows, as its address says it. */
export interface CalendarView {
  view: View;
  /** A day of the week or the month that is shown. */
  day: string;
  /** The documentId of the only edition that is shown; null for all. */
  region: string | null;
}

/** Reads an address; what it does not say is this week, of all editions. */
export function readView(parameters: URLSearchParams, today: string): CalendarView {
  const day = parameters.get('day') ?? '';
  return {
    view: VIEWS.find((view) => view === parameters.get('view')) ?? 'week',
    day: isDay(day) ? day : today,
    region: parameters.get('region'),
  };
}

/** The address of a view, as `readView` reads it. */
export function writeView({ view, day, region }: CalendarView): Record<string, string> {
  return { view, day, ...(region !== null && { region }) };
}

/** The weeks that are on the page. */
export const weeksShown = ({ view, day }: CalendarView): string[][] =>
  view === 'week' ? [weekOf(day)] : weeksOfMonth(day);

/** The same view of the next week or month, or of the one before. */
export const turnPage = (shown: CalendarView, step: 1 | -1): CalendarView => ({
  ...shown,
  day: shown.view === 'week' ? addDays(shown.day, 7 * step) : addMonths(shown.day, step),
});

/** Whether a day belongs to the month of another. */
export const isInMonth = (day: string, month: string): boolean =>
  day.slice(0, 7) === month.slice(0, 7);
