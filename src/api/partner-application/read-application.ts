import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  APPLICATION_RULES,
  type ApplicationForm,
  ATTACHMENT_MAX_SIZE,
  attachmentName,
  findAttachmentProblem,
  MOST_ATTACHMENTS,
  mediaTypeOf,
} from '../../domain/partner-application';
import { findUnstorableText } from '../../domain/publishing/find-unstorable-text';
import type { Attachment } from '../../queries/partner-applications/store-application';
import { readFields, refusedField, refusedFields } from '../../request/read-fields';

/** A file of a multipart form, as Strapi's body parser leaves it. */
interface SentFile {
  filepath: string;
  originalFilename: string | null;
  /** Bytes. */
  size: number;
}

const FIELD = 'attachments';

const MEGABYTES = ATTACHMENT_MAX_SIZE / 1024 / 1024;

const SENT = z.strictObject({ data: z.unknown() });

const listOf = (files: SentFile | SentFile[] | undefined): SentFile[] =>
  files === undefined ? [] : [files].flat();

/** A multipart form has the answers as JSON in one field, as Strapi's own forms with files have. */
function parseData(data: unknown): unknown {
  if (typeof data !== 'string') {
    return data;
  }
  try {
    return JSON.parse(data);
  } catch {
    throw refusedField('data', 'harus berupa JSON / must be JSON');
  }
}

/** @throws PayloadTooLargeError naming the field */
export function tooLarge(message: string): Error {
  return new errors.PayloadTooLargeError(`${FIELD}: ${message}`, {
    errors: [{ path: [FIELD], message, name: 'PayloadTooLargeError' }],
  });
}

async function readAttachment({ filepath, originalFilename, size }: SentFile): Promise<Attachment> {
  // Not read into memory when it is too large for that.
  const content = size > ATTACHMENT_MAX_SIZE ? Buffer.alloc(0) : await readFile(filepath);
  const name = attachmentName(originalFilename ?? '', content);
  const problem = findAttachmentProblem(size, content);
  if (problem === 'too-large') {
    throw tooLarge(
      `paling besar ${MEGABYTES} MB per berkas / at most ${MEGABYTES} MB for each file`,
    );
  }
  const mediaType = mediaTypeOf(content);
  if (problem !== null || mediaType === null) {
    throw refusedField(FIELD, 'hanya PDF, PNG, atau JPEG / only PDF, PNG or JPEG');
  }
  return { name, mediaType, content };
}

async function readAttachments(
  files: Record<string, SentFile | SentFile[]>,
): Promise<Attachment[]> {
  const unknown = Object.keys(files).find((field) => field !== FIELD);
  if (unknown !== undefined) {
    throw refusedField(unknown, 'tidak dikenal / is not a field here');
  }
  const sent = listOf(files[FIELD]);
  if (sent.length > MOST_ATTACHMENTS) {
    throw refusedField(
      FIELD,
      `paling banyak ${MOST_ATTACHMENTS} berkas / at most ${MOST_ATTACHMENTS} files`,
    );
  }
  const attachments: Attachment[] = [];
  for (const file of sent) {
    attachments.push(await readAttachment(file));
  }
  // They are parsed side by side, and come in no order.
  return attachments.sort((one, other) => one.name.localeCompare(other.name));
}

/** An application as it was sent: JSON, or a multipart form with files. */
export interface SentApplication {
  form: ApplicationForm;
  attachments: Attachment[];
}

/**
 * Reads an application and its files.
 *
 * @throws ValidationError naming every field that is not as it should be; PayloadTooLargeError
 */
export async function readApplication(ctx: Context): Promise<SentApplication> {
  const { files = {} } = ctx.request as unknown as {
    files?: Record<string, SentFile | SentFile[]>;
  };
  const data = parseData(readFields(ctx.request.body, SENT).data);
  const unstorable = findUnstorableText(data);
  if (unstorable) {
    const message = 'holds a NUL character or half a surrogate pair, which cannot be stored';
    throw refusedFields([{ path: unstorable, message }]);
  }
  const form = readFields(data, APPLICATION_RULES);
  return { form, attachments: await readAttachments(files) };
}
