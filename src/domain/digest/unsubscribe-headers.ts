/**
 * The header fields by which mail programs offer to stop a digest with one click (RFC 8058, 3.1).
 *
 * @param url where their POST goes
 */
export const unsubscribeHeaders = (url: string): Readonly<Record<string, string>> => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
