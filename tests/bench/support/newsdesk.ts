import type { Response } from 'supertest';
import type { ServingProcess } from '../../helpers/serving-process';

const ADMIN = {
  firstname: 'Redaksi',
  lastname: 'Warta',
  email: 'redaksi@warta.example',
  password: 'Redaksi-Uji-1',
};

const STORIES = '/content-manager/collection-types/api::article.article';

/** What a kept answer saved, as the newsroom's administrators see it. */
export interface CacheFigures {
  hits: number;
  misses: number;
}

/** The first administrator of a Strapi, at work over HTTP. */
export interface Newsdesk {
  /** Saves a new story, as the panel's form sends it; resolves to its documentId. */
  save(story: object): Promise<string>;
  /** Changes a story that is saved. */
  change(documentId: string, change: object): Promise<void>;
  /** Publishes it as it is saved; resolves when that was answered. */
  publish(documentId: string): Promise<void>;
  /** Of a Warta. */
  cacheFigures(): Promise<CacheFigures>;
}

const expectGood = (answer: Response): Response => {
  if (answer.status >= 300) {
    throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  }
  return answer;
};

/** @throws Error when it has an administrator already */
export async function openNewsdesk({ http }: ServingProcess): Promise<Newsdesk> {
  const registered = expectGood(await http.post('/admin/register-admin').send(ADMIN));
  const authorization = `Bearer ${registered.body.data.token}`;
  const send = async (method: 'post' | 'put', path: string, body: object) =>
    expectGood(
      await http[method](STORIES + path)
        .set('Authorization', authorization)
        .send(body),
    );
  return {
    save: async (story) => (await send('post', '', story)).body.data.documentId,
    async change(documentId, change) {
      await send('put', `/${documentId}`, change);
    },
    async publish(documentId) {
      await send('post', `/${documentId}/actions/publish`, {});
    },
    async cacheFigures() {
      const answer = await http.get('/warta/answer-cache').set('Authorization', authorization);
      return expectGood(answer).body.data;
    },
  };
}
