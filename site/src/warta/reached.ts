import { HTTPException } from 'hono/http-exception';
import { NotLoggedIn } from '../session/not-logged-in';

/**
 * What the API answered, whatever it is.
 * @throws HTTPException 502 when it gave no answer
 */
export const reached = <Answer>(asked: Promise<Answer>): Promise<Answer> =>
  asked.catch((cause: unknown) => {
    if (cause instanceof NotLoggedIn) {
      throw cause;
    }
    throw new HTTPException(502, { message: 'The CMS does not answer', cause });
  });
