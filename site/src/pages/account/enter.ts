import type { Context } from 'hono';
import type { components } from '../../../../types/api';
import type { Outcome } from '../../forms/outcome-of';
import { type Refusal, refusalOf } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';

/**
 * Logs in whom the API has let in, having been asked for the refresh token in the body.
 * @returns why it has not, or nothing
 */
export function enter(
  { var: { session, language } }: Context<SiteEnv>,
  { data, error }: Outcome<components['schemas']['Session']>,
): Refusal | undefined {
  if (error) {
    return refusalOf(error, language);
  }
  if (!data?.refreshToken) {
    throw new Error('The API let a reader in without a refresh token');
  }
  session.begin({ jwt: data.jwt, refreshToken: data.refreshToken });
  return undefined;
}
