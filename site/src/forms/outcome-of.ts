import { HTTPException } from 'hono/http-exception';
import { reached } from '../warta/reached';
import type { ApiError } from './refusal';

/** What the typed client gives: data, or an error and the answer it came with. */
interface Asked<Data> {
  readonly data?: Data;
  readonly error?: ApiError;
  readonly response: Response;
}

/** What became of a request: `data` when it was done, which may be nothing, or an error. */
export interface Outcome<Data> {
  readonly data?: Data;
  readonly error?: ApiError;
}

/**
 * What became of a request that may be refused.
 * @throws HTTPException 502 when the API fails or does not answer
 */
export async function outcomeOf<Data>(asked: Promise<Asked<Data>>): Promise<Outcome<Data>> {
  const { data, error, response } = await reached(asked);
  if (response.status >= 500 || (!response.ok && !error)) {
    throw new HTTPException(502, { message: `The CMS answered ${response.status}` });
  }
  return response.ok ? { data } : { error };
}
