import { HTTPException } from 'hono/http-exception';
import { outcomeOf } from './outcome-of';

/**
 * Waits for what a button asks for, which the API has no reason to refuse.
 * @throws HTTPException 400 when it does, 502 when it fails or does not answer
 */
export async function done(asked: Parameters<typeof outcomeOf>[0]): Promise<void> {
  const { error } = await outcomeOf(asked);
  if (error) {
    throw new HTTPException(400, { message: error.error.message });
  }
}
