import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** What a mail server answers to a command, by its first word; `null` hangs up, undefined is silence. */
type Answers = Readonly<Record<string, string | null | undefined>>;

const USUAL = {
  greeting: '220 surat.example',
  EHLO: '250 surat.example',
  MAIL: '250 OK',
  RCPT: '250 OK',
  DATA: '354 Go on',
  // The end of the letter.
  '.': '250 Taken',
  QUIT: '221 Bye',
};

/** A mail server (RFC 5321) that takes letters, or refuses them at the command of a test's choice. */
export interface MailServer {
  url: string;
  stop(): Promise<void>;
}

export async function startMailServer(own: Answers = {}): Promise<MailServer> {
  const answers: Answers = { ...USUAL, ...own };
  const sockets = new Set<Socket>();

  const server = createServer((socket) => {
    sockets.add(socket);
    let isLetter = false;
    const answer = (command: string) => {
      const text = answers[command];
      if (text === null) {
        socket.destroy();
      } else if (text !== undefined) {
        socket.write(`${text}\r\n`);
      }
    };
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').filter(Boolean)) {
        const [command = ''] = line.split(' ');
        if (isLetter && command === '.') {
          isLetter = false;
          answer('.');
        } else if (!isLetter) {
          isLetter = command === 'DATA' && answers.DATA === USUAL.DATA;
          answer(command);
        }
      }
    });
    answer('greeting');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    async stop() {
      for (const socket of sockets) {
        socket.destroy();
      }
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
