import { HTTPException } from 'hono/http-exception';

/** What the typed client gives: data, or an error and the answer it came with. */
interface Outcome<Data> {
  readonly data?: Data;
  readonly response: Response;
}

/**
 * The data of an answer.
 * @throws HTTPException 404 and 400 as the API answered them, 502 for its other errors and when it
 *   gave no answer
 */
export async function answerOf<Data>(asked: Promise<Outcome<Data>>): Promise<Data> {
  const { data, response } = await asked.catch((cause: unknown) => {
    throw new HTTPException(502, { message: 'The CMS does not answer', cause });
  });
  if (response.ok && data !== undefined) {
    return data;
  }
  const status = response.status === 404 || response.status === 400 ? response.status : 502;
  throw new HTTPException(status, { message: `The CMS answered ${response.status}` });
}
