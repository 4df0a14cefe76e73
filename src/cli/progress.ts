import { Format, type Options, SingleBar } from 'cli-progress';

/** Something that says how far a long work has come. */
export interface Progress {
  advanceTo(done: number): void;
  finish(): void;
}

const OPTIONS: Options = {
  format:
    '{title} {bar} {percentage} % | {value}/{total} | {duration_formatted}, {eta_formatted} left',
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
  bar.start(total, 0, { title });
  return {
    advanceTo: (done) => bar.update(done),
    finish: () => {
      bar.update(total);
      bar.stop();
    },
  };
}
