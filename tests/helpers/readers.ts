import type { Response } from 'supertest';
import { mailTo, tokenIn } from './mailbox';
import type { Warta } from './warta';

export const PASSWORD = 'Kopi-pagi-di-beranda-7';

/** A reader who has joined over HTTP, confirmed the address, and is logged in. */
export interface JoinedReader {
  email: string;
  id: number;
  documentId: string;
  /** The Authorization header. */
  authorization: string;
  /** The refresh token, as its cookie. */
  cookie: string;
}

/** The refresh cookie that an answer sets, as a client sends it back. */
export function cookieOf(answer: Response): string {
  const cookies = answer.get('Set-Cookie') ?? [];
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

/** Joins with an address, without confirming it. */
export async function register({ http }: Warta, email: string, more: object = {}): Promise<void> {
  await http
    .post('/api/auth/local/register')
    .send({ email, password: PASSWORD, ...more })
    .expect(200);
}

/** Joins, and follows the link in the message. */
export async function join(warta: Warta, email: string, more: object = {}): Promise<JoinedReader> {
  await register(warta, email, more);
  const [mail] = await mailTo(warta, email);
  if (!mail) {
    throw new Error(`Nothing was sent to ${email}`);
  }
  const answer = await warta.http
    .post('/api/auth/email-confirmation')
    .send({ token: tokenIn(mail) })
    .expect(200);
  const { id, documentId } = await warta.strapi.db
    .query('plugin::users-permissions.user')
    .findOne({ where: { email } });
  return {
    email,
    id,
    documentId,
    authorization: `Bearer ${answer.body.jwt}`,
    cookie: cookieOf(answer),
  };
}

export const logIn = ({ http }: Warta, identifier: string, password = PASSWORD) =>
  http.post('/api/auth/local').send({ identifier, password });
