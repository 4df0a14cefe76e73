import { escapeHtml } from '../syndication/blocks-to-html';

/**
 * An e-mail as HTML that loads nothing: neither reader nor provider is told when it is opened. Paper and
 * ink are the mail program's own, light or dark.
 */
export const letterPage = (language: string, subject: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title></head>` +
  `<body style="font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;max-width:560px;margin:24px auto;padding:0 16px">${body}</body></html>`;
