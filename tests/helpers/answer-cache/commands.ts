import fc from 'fast-check';
import type { Warta } from '../warta';
import { ask, compareAnswers } from './compare-answers';
import { type LittlePaper, WRITES, type Write } from './little-paper';

/** What is remembered of a run: how much was compared, and what was done, for who looks for a fault. */
export interface Told {
  compared: number;
  commands: string[];
}

interface Newspaper {
  warta: Warta;
  paper: LittlePaper;
}

type Command = fc.AsyncCommand<Told, Newspaper>;

/** Remembers that it was done. */
function command(text: string, run: (told: Told, newspaper: Newspaper) => Promise<void>): Command {
  return {
    check: () => true,
    async run(told, newspaper) {
      told.commands.push(text);
      await run(told, newspaper);
    },
    toString: () => text,
  };
}

async function compareAll(told: Told, { warta, paper }: Newspaper, choices: readonly number[]) {
  for (const choice of choices) {
    const { path, headers } = paper.addressOf(choice);
    const { compared, difference } = await compareAnswers(warta, path, headers);
    told.compared += compared;
    if (difference) {
      const { asked, kept, made } = difference;
      throw new Error(
        `${path} (${asked}) reads differently:\nkept ${JSON.stringify(kept)}\nmade ${JSON.stringify(made)}`,
      );
    }
  }
}

/** Reads all along while it is written: what is answered may be old, but not what is kept of it. */
const writing = (what: Write, choice: number, meanwhile: readonly number[]) =>
  command(`write ${what} ${choice}, read ${meanwhile.join(' ')}`, async (told, newspaper) => {
    const { warta, paper } = newspaper;
    const addresses = meanwhile.map((each) => paper.addressOf(each));
    let isWritten = false;
    const written = paper.write(what, choice).finally(() => {
      isWritten = true;
    });
    while (!isWritten) {
      await Promise.all(addresses.map(({ path, headers }) => ask(warta, path, headers)));
    }
    await written;
    await compareAll(told, newspaper, meanwhile);
  });

const waiting = (minutes: number) =>
  command(`wait ${minutes} min`, async (_told, { paper }) => paper.passTime(minutes));

const reading = (choices: readonly number[]) =>
  command(`read ${choices.join(' ')}`, (told, newspaper) => compareAll(told, newspaper, choices));

/** Addresses that are read one after the other, and while something is written. */
const READS = 4;
const MEANWHILE = 4;

const several = (count: number) => fc.array(fc.nat(), { minLength: count, maxLength: count });

const writes = fc
  .record({ what: fc.constantFrom(...WRITES), choice: fc.nat(), meanwhile: several(MEANWHILE) })
  .map(({ what, choice, meanwhile }) => writing(what, choice, meanwhile));
const reads = several(READS).map(reading);
const waits = fc.integer({ min: 0, max: 200 }).map(waiting);

/** Writes, reads and the time between them, in any order. */
export const COMMANDS = fc.commands<Told, Newspaper, false>([writes, reads, writes, waits], {
  size: 'max',
  maxCommands: 100,
});
