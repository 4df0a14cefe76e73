import { absoluteTime } from '../relative-time';
import type { DigestLetter } from './digest-letter';
import { DIGEST_WORDS } from './digest-words';

/** A digest as plain text. */
export function digestText({
  language,
  timeZone,
  until,
  stories,
  home,
  stop,
}: DigestLetter): string {
  const words = DIGEST_WORDS[language];
  const time = (instant: Date) => absoluteTime(instant, { locale: language, timeZone });
  const parts = [
    `${words.title}\n${time(until)}`,
    ...stories.map(({ headline, lead, places, reason, datePublished, url }, index) =>
      [
        `${index + 1}. ${headline}`,
        [...places, time(datePublished)].join(' · '),
        ...(lead ? [lead] : []),
        reason,
        url,
      ].join('\n'),
    ),
    `${words.more}:\n${home}`,
    `${words.why}\n${words.stop}:\n${stop}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
