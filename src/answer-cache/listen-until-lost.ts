import { Client, type ClientConfig } from 'pg';

/** Milliseconds between two signs of life: a connection can be lost without a word. */
const BEAT = 5000;

interface Listening {
  /** Called when everything that is told from now on will be received. */
  begun(): void;
  receive(payload: string): void;
  /** Ends it. */
  signal: AbortSignal;
}

/** Ends the connection when the server has not answered between two beats; returns how to stop. */
function keepAlive(client: Client): () => void {
  let isAnswered = true;
  const beat = setInterval(() => {
    if (!isAnswered) {
      client.end();
      return;
    }
    isAnswered = false;
    client.query('select 1').then(
      () => {
        isAnswered = true;
      },
      () => undefined,
    );
  }, BEAT);
  return () => clearInterval(beat);
}

/**
 * Listens on a channel of PostgreSQL by a connection of its own, until that is lost or the signal comes.
 *
 * @throws Error when the server cannot be reached
 */
export async function listenUntilLost(
  { connectionString, ssl }: Pick<ClientConfig, 'connectionString' | 'ssl'>,
  channel: string,
  { begun, receive, signal }: Listening,
): Promise<void> {
  // Named, so that an operator finds it in pg_stat_activity.
  const client = new Client({ connectionString, ssl, keepAlive: true, application_name: channel });
  let failure: Error | undefined;
  client.on('error', (error) => {
    failure = error;
  });
  client.on('notification', ({ payload }) => receive(payload ?? ''));
  await client.connect();
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  const stopBeats = keepAlive(client);
  const end = () => client.end();
  signal.addEventListener('abort', end, { once: true });
  try {
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    begun();
    if (signal.aborted) {
      end();
    }
    await ended;
  } finally {
    stopBeats();
    signal.removeEventListener('abort', end);
  }
  if (failure && !signal.aborted) {
    throw failure;
  }
}
