import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Warta } from './warta';

const recipientsOf = ({ to }: ParsedMail): string[] =>
  [to ?? []].flat().flatMap(({ value }) => value.map(({ address = '' }) => address));

/** All that was sent to an address, whatever is still being written first; in no order. */
export async function mailTo({ strapi, outbox }: Warta, address: string): Promise<ParsedMail[]> {
  await (strapi.get('backgroundWork') as { finish(): Promise<void> }).finish();
  // A message has another name until all of it is there.
  const files = (await readdir(outbox)).filter((file) => file.endsWith('.eml'));
  const mails = await Promise.all(
    files.map(async (file) => simpleParser(await readFile(path.join(outbox, file)))),
  );
  return mails.filter((mail) => recipientsOf(mail).includes(address));
}

/** The one message to an address that leads to a page of the site. */
export async function mailLeadingTo(
  warta: Warta,
  address: string,
  page: string,
): Promise<ParsedMail> {
  const mails = await mailTo(warta, address);
  const found = mails.filter(({ text }) => text?.includes(`/akun/${page}?token=`));
  if (found.length !== 1 || !found[0]) {
    const subjects = mails.map(({ subject }) => subject).join(', ');
    throw new Error(`${found.length} messages lead to ${page}; there are: ${subjects}`);
  }
  return found[0];
}

/** The secret in a message. */
export function tokenIn({ text = '' }: ParsedMail): string {
  const token = /[?&]token=([\w.-]+)/.exec(text)?.[1];
  if (token === undefined) {
    throw new Error(`There is no token in: ${text}`);
  }
  return token;
}

/** Where a message leads to. */
export function linkIn({ text = '' }: ParsedMail): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (link === undefined) {
    throw new Error(`There is no link in: ${text}`);
  }
  return link;
}
