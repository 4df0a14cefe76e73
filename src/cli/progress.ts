import { Format, type Options, SingleBar } from 'cli-progress';

/** Something that says how far a long work has come. */
export interface Progress {
  /** @param note what is said beside the bar; how much is done of how much without one */
  advanceTo(done: number, note?: string): void;
  finish(): void;
}

const OPTIONS: Options = {
  format: '{title} {bar} {percentage} % | {note} | {duration_formatted}, {eta_formatted} left',
  // Without a terminal (a log file, CI) a line every few seconds instead of a moving bar.
  noTTYOutput: true,
  notTTYSchedule: 5000,
  formatBar: Format.BarFormat,
  barCompleteChar: '█',
  barIncompleteChar: '░',
  hideCursor: true,
};

/** Shows a progress bar with the time that is left, on standard error. */
export function startProgress(title: string, total: number): Progress {
  const bar = new SingleBar(OPTIONS);
  let said = `0/${total}`;
  bar.start(total, 0, { title, note: said });
  return {
    advanceTo: (done, note = `${done}/${total}`) => {
      said = note;
      bar.update(done, { note });
    },
    finish: () => {
      bar.update(total, { note: said });
      bar.stop();
    },
  };
}

/** How many records were dealt with, and how many a second. */
export function recordsNote(records: number, begun: Date, present: Date): string {
  const seconds = Math.max((present.getTime() - begun.getTime()) / 1000, 0.001);
  return `${records} records, ${Math.round(records / seconds)}/s`;
}
