import { letterPage } from '../email/letter-page';
import { absoluteTime } from '../relative-time';
import { escapeHtml } from '../syndication/blocks-to-html';
import type { DigestLetter, DigestStory } from './digest-letter';
import { DIGEST_WORDS } from './digest-words';

// Fainter by opacity and lined with half a grey: right on white paper and on black.
const QUIET = 'font-size:14px;opacity:.75';
const LINE = '1px solid rgba(128,128,128,.4)';
/** A link that has the colour of its text. */
const LINK =
  'color:inherit;text-decoration:underline 1px rgba(128,128,128,.8);text-underline-offset:3px';

const paragraph = (style: string, html: string): string => `<p style="${style}">${html}</p>`;

const link = (url: string, text: string): string =>
  `<a href="${escapeHtml(url)}" style="${LINK}">${escapeHtml(text)}</a>`;

function storyHtml(
  { headline, lead, places, reason, datePublished, url }: DigestStory,
  time: (instant: Date) => string,
): string {
  // On a phone the time goes to a line of its own.
  const published = `<span style="white-space:nowrap">${escapeHtml(time(datePublished))}</span>`;
  return [
    `<div style="padding:20px 0;border-top:${LINE}">`,
    paragraph(`margin:0 0 4px;${QUIET}`, escapeHtml(reason)),
    `<h2 style="margin:0;font-size:19px;line-height:1.3">${link(url, headline)}</h2>`,
    lead ? paragraph('margin:8px 0 0', escapeHtml(lead)) : '',
    paragraph(`margin:8px 0 0;${QUIET}`, [...places.map(escapeHtml), published].join(' · ')),
    '</div>',
  ].join('');
}

/** A digest as HTML. */
export function digestHtml(letter: DigestLetter, subject: string): string {
  const { language, timeZone, until, stories, home, stop } = letter;
  const words = DIGEST_WORDS[language];
  const time = (instant: Date) => absoluteTime(instant, { locale: language, timeZone });
  return letterPage(
    language,
    subject,
    [
      '<div style="padding:16px 0 20px;border-top:4px solid #b3261e">',
      `<h1 style="margin:0;font-size:26px;line-height:1.25">${words.title}</h1>`,
      paragraph(`margin:4px 0 0;${QUIET}`, time(until)),
      '</div>',
      ...stories.map((story) => storyHtml(story, time)),
      `<div style="padding:20px 0;border-top:${LINE}">`,
      paragraph('margin:0 0 20px', link(home, words.more)),
      paragraph(`margin:0;${QUIET}`, `${words.why} ${link(stop, words.stop)}`),
      '</div>',
    ].join(''),
  );
}
