import type { Context } from 'hono';
import type { components } from '../../../../types/api';
import { readForm } from '../../forms/read-form';
import type { SiteEnv } from '../../site-env';

type Answers = components['schemas']['ApplicationForm'];

/** An application as its form was sent. */
export interface SentApplication {
  /** What was filled in, as it was typed. */
  readonly filled: Readonly<Record<string, string>>;
  /** The same as the API takes it. */
  readonly answers: Answers;
  readonly files: readonly File[];
}

/** A browser sends a field for files that is empty as a file without a name. */
const isChosen = (value: unknown): value is File => value instanceof File && value.name !== '';

const linesOf = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export async function readApplication(c: Context<SiteEnv>): Promise<SentApplication> {
  const filled = await readForm(c);
  const { attachments = [] } = await c.req.parseBody({ all: true });
  const { portfolio, ...texts } = Object.fromEntries(
    // What was left blank is missing: the API says so of what it needs.
    Object.entries(filled).filter(([, text]) => text.trim() !== ''),
  );
  return {
    filled,
    answers: { ...texts, portfolio: linesOf(portfolio) } as Answers,
    files: [attachments].flat().filter(isChosen),
  };
}
