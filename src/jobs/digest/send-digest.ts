import type { Core } from '@strapi/strapi';
import { now } from '../../clock';
import { isDigestTime, nextDigest, retryDigest } from '../../domain/digest';
import { isSurelyUnsent } from '../../email/is-surely-unsent';
import { claimDigest, putOffDigest } from '../../queries/readers/claim-digest';
import type { DueDigest } from '../../queries/readers/due-digests';
import { composeDigest } from './compose-digest';

/**
 * What has become of a digest: `none` when there was nothing to send, or another process has it;
 * `put-off` when it is tried again later; `failed` when it was refused for good, or nobody knows.
 */
export type DigestOutcome =
  | { readonly state: 'sent' | 'none' }
  | { readonly state: 'put-off' | 'failed'; readonly error: unknown };

/**
 * Sends a digest that is due, unless another process does. It is taken before it is sent: a process
 * that dies in between has lost it, where the other order would send it twice.
 *
 * @param until up to when the news is
 */
export async function sendDigest(
  strapi: Core.Strapi,
  digest: DueDigest,
  until: Date,
): Promise<DigestOutcome> {
  const present = now(strapi);
  const { email, timeZone, isReachable } = digest;
  const goesOut = isReachable && isDigestTime(present, timeZone, digest.lastDigestAt);
  const lastDigestAt = goesOut ? until : digest.lastDigestAt;
  const plan = { nextDigestAt: nextDigest(present, timeZone, lastDigestAt), lastDigestAt };
  if (!(await claimDigest(strapi, digest, present, plan)) || !goesOut) {
    return { state: 'none' };
  }
  let isWritten = false;
  try {
    const message = await composeDigest(strapi, digest, until);
    if (!message) {
      return { state: 'none' };
    }
    isWritten = true;
    await strapi
      .plugin('email')
      .service('email')
      .send({ to: email, ...message });
    return { state: 'sent' };
  } catch (error) {
    if (isWritten && !isSurelyUnsent(error)) {
      return { state: 'failed', error };
    }
    await putOffDigest(strapi, digest, plan, retryDigest(present, timeZone));
    return { state: 'put-off', error };
  }
}
