import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { tooLarge } from '../api/partner-application/read-application';
import { ATTACHMENT_MAX_SIZE, MOST_ATTACHMENTS } from '../domain/partner-application';

const APPLICATIONS = /^\/api\/partner-applications\/?$/i;

/** Bytes for the answers and for what a multipart form has around its parts. */
const ANSWERS = 128 * 1024;

const LARGEST = MOST_ATTACHMENTS * ATTACHMENT_MAX_SIZE + ANSWERS;

interface ParsedForm {
  files?: Record<string, { filepath: string } | { filepath: string }[]>;
}

/**
 * Refuses a partner application that is too large before anything of it is read, which Strapi does
 * in front of every route and up to 200 MB, and removes the files that the reading leaves behind. To
 * stand before strapi::body. A body without a length in front is not read either.
 */
const limitApplicationSize: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.method !== 'POST' || !APPLICATIONS.test(ctx.path)) {
    return next();
  }
  const isOfUnknownLength = ctx.get('transfer-encoding') !== '';
  if (isOfUnknownLength || (ctx.request.length ?? 0) > LARGEST) {
    throw tooLarge(
      'semua berkas bersama terlalu besar, atau Content-Length tidak ada / the files together are too large, or there is no Content-Length',
    );
  }
  try {
    await next();
  } finally {
    const { files = {} } = ctx.request as unknown as ParsedForm;
    await Promise.all(
      Object.values(files)
        .flat()
        .map(({ filepath }) => rm(filepath, { force: true })),
    );
  }
};

export default limitApplicationSize;
