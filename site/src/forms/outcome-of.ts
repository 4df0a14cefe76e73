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

/** The API says so itself, with the reason, when something can be tried again later. */
const LATER = 503;

/**
 * What became of a request that may be refused.
 * @throws HTTPException 502 when the API fails or does not answer
 */
export async function outcomeOf<Data>(asked: Promise<Asked<Data>>): Promise<Outcome<Data>> {
  const { data, error, response } = await reached(asked);
  const isTold = response.status < 500 || response.status === LATER;
  // What is no answer of the API's is text, or nothing: a proxy in front of it speaks.
  if (!response.ok && !(isTold && error?.error)) {
    throw new HTTPException(502, { message: `The CMS answered ${response.status}` });
  }
  return response.ok ? { data } : { error };
}
