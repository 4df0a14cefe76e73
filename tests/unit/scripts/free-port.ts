import net from 'node:net';

const listen = (server: net.Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

/** A port of 127.0.0.1 that nothing listened on a moment ago. */
export async function findFreePort(): Promise<string> {
  const server = net.createServer();
  const port = await listen(server);

  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

/** Runs an action while a server of ours has a port. */
export async function withPortInUse<T>(action: (port: string) => Promise<T>): Promise<T> {
  const server = net.createServer();
  const port = await listen(server);

  try {
    return await action(String(port));
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}
