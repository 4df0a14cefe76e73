import { escapeHtml } from '../syndication/blocks-to-html';
import { letterPage } from './letter-page';
import type { Message } from './message';

/** What an e-mail says, in one language. */
export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  /** The paragraphs in front of the link. */
  readonly body: readonly string[];
  readonly link?: { readonly label: string; readonly url: string };
  /** The paragraphs behind the link. */
  readonly closing: readonly string[];
}

const paragraph = (html: string): string => `<p style="margin:0 0 16px">${html}</p>`;

const BUTTON =
  'display:inline-block;padding:12px 20px;background:#b3261e;color:#ffffff;text-decoration:none;border-radius:4px';

function linkHtml(link: Letter['link']): string[] {
  if (!link) {
    return [];
  }
  const url = escapeHtml(link.url);
  return [
    paragraph(`<a href="${url}" style="${BUTTON}">${escapeHtml(link.label)}</a>`),
    // For readers whose mail program does not follow links.
    paragraph(`<span style="word-break:break-all">${url}</span>`),
  ];
}

/** Sets a letter as plain text and as HTML that loads nothing. */
export function composeMessage(letter: Letter, language: string): Message {
  const { subject, greeting, body, link, closing } = letter;
  const text = [greeting, ...body, ...(link ? [`${link.label}:\n${link.url}`] : []), ...closing];
  const html = [
    ...[greeting, ...body].map((line) => paragraph(escapeHtml(line))),
    ...linkHtml(link),
    ...closing.map((line) => paragraph(escapeHtml(line))),
  ];
  return {
    subject,
    text: `${text.join('\n\n')}\n`,
    html: letterPage(language, subject, html.join('')),
  };
}
