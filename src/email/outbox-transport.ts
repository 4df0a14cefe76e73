import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { slugFromHeadline } from '../domain/publishing/slug';

/** The part of a message of nodemailer's that is used here. */
interface Mail {
  data: { subject?: string };
  message: {
    getEnvelope(): unknown;
    messageId(): string;
    createReadStream(): NodeJS.ReadableStream;
  };
}

type Done = (error: unknown, info?: object) => void;

async function keep(folder: string, { data, message }: Mail): Promise<object> {
  const name = `${slugFromHeadline(data.subject ?? '')}-${randomBytes(4).toString('hex')}.eml`;
  const file = path.join(folder, name);
  await mkdir(folder, { recursive: true });
  // Whoever looks into the folder finds whole messages only.
  await writeFile(`${file}.part`, await buffer(message.createReadStream()), { mode: 0o600 });
  await rename(`${file}.part`, file);
  return { envelope: message.getEnvelope(), messageId: message.messageId() };
}

/**
 * A transport of nodemailer's (https://nodemailer.com/plugins/create/#transports) that keeps each
 * message as an .eml file in a folder, made when it is needed, and sends nothing.
 */
export const outboxTransport = (folder: string) => ({
  name: 'outbox',
  version: '1',
  send(mail: Mail, done: Done): void {
    keep(folder, mail).then(
      (info) => done(null, info),
      (error: unknown) => done(error),
    );
  },
});
