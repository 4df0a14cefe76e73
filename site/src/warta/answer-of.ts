import { HTTPException } from 'hono/http-exception';
import { reached } from './reached';

/** The errors that are about what was asked for. */
const OWN = [400, 403, 404] as const;

/** What the typed client gives: data, or an error and the answer it came with. */
interface Outcome<Data> {
  readonly data?: Data;
  readonly response: Response;
}

/**
 * The data of an answer.
 * @throws HTTPException 400, 403 and 404 as the API answered them, 502 for its other errors and when it
 *   gave no answer
 */
export async function answerOf<Data>(asked: Promise<Outcome<Data>>): Promise<Data> {
  const { data, response } = await reached(asked);
  if (response.ok && data !== undefined) {
    return data;
  }
  const status = OWN.find((known) => known === response.status) ?? 502;
  throw new HTTPException(status, { message: `The CMS answered ${response.status}` });
}
