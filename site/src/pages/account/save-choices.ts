import type { Context } from 'hono';
import { READER_LANGUAGES, READER_TIME_ZONES } from '../../../../src/domain/accounts';
import { done } from '../../forms/done';
import { readForm } from '../../forms/read-form';
import { requireReader } from '../../session/require-reader';
import type { SiteEnv } from '../../site-env';
import { leadTo } from './lead-to';
import { SWITCHES } from './reading-section';

/** Keeps the language and the time zone of messages to the reader. */
export async function savePreferences(c: Context<SiteEnv>) {
  const warta = await requireReader(c);
  const form = await readForm(c);
  const language = READER_LANGUAGES.find((known) => known === form.language);
  const timeZone = READER_TIME_ZONES.find((known) => known === form.timeZone);
  await done(warta.PUT('/api/me', { body: { language, timeZone } }));
  return leadTo(c, 'overview', 'pilihan-tersimpan');
}

/** Keeps what the reader has switched on and off. */
export async function saveSettings(c: Context<SiteEnv>) {
  const warta = await requireReader(c);
  const form = await readForm(c);
  const data = Object.fromEntries(SWITCHES.map((name) => [name, form[name] !== undefined]));
  await done(warta.PATCH('/api/me/settings', { body: { data } }));
  return leadTo(c, 'overview', 'pilihan-tersimpan');
}
