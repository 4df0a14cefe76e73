import { relativeTime } from '../../../src/domain/relative-time';

/** Whose names stand behind absolute times. */
const ZONES: Readonly<Record<string, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

interface Label {
  label: string;
  absolute: string;
  dateTime: string;
}

const isLabel = (value: object): value is Label => 'label' in value && 'dateTime' in value;

function labelsIn(value: unknown): Label[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return isLabel(value) ? [value] : Object.values(value).flatMap(labelsIn);
}

function isRightAt({ label, absolute, dateTime }: Label, instants: readonly Date[]): boolean {
  const timeZone = ZONES[absolute.split(' ').at(-1) ?? ''];
  if (timeZone === undefined) {
    throw new Error(`No zone stands behind "${absolute}"`);
  }
  const options = { locale: 'id', timeZone };
  return instants.some((at) => relativeTime(new Date(dateTime), at, options).label === label);
}

/** What was seen of the labels of answers. */
export interface SeenLabels {
  labels: number;
  stale: string[];
}

/**
 * The labels in an answer, and those that neither the instant when it was asked for nor the one when it
 * was there gives: Warta and this process go by one clock.
 */
export function checkLabels(body: unknown, asked: Date, answered: Date): SeenLabels {
  const labels = labelsIn(body);
  const stale = labels.filter((label) => !isRightAt(label, [asked, answered]));
  return {
    labels: labels.length,
    stale: stale.map(
      ({ label, dateTime }) => `"${label}" of ${dateTime}, asked at ${asked.toISOString()}`,
    ),
  };
}
