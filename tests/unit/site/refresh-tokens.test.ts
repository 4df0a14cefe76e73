import { createWartaClient } from '../../../client';
import { refreshTokens } from '../../../site/src/session/refresh-tokens';

/** An API that gives one answer to everything, and counts how often it was asked. */
function apiThatAnswers(status: number, body: object) {
  let asked = 0;
  const warta = createWartaClient({
    baseUrl: 'https://cms.example',
    fetch: async () => {
      asked += 1;
      return Response.json(body, { status });
    },
  });
  return { warta, asked: () => asked };
}

const refusal = (status: number) => ({ data: null, error: { status, message: 'x', name: 'x' } });

describe('refreshTokens', () => {
  it('asks once for pages that show the same token at the same time', async () => {
    const { warta, asked } = apiThatAnswers(200, { jwt: 'j', refreshToken: 'r2' });
    const answers = await Promise.all([refreshTokens(warta, 'r1'), refreshTokens(warta, 'r1')]);
    expect(answers).toEqual([
      { jwt: 'j', refreshToken: 'r2' },
      { jwt: 'j', refreshToken: 'r2' },
    ]);
    expect(asked()).toBe(1);
  });

  it('finds a session to be over that the API does not know', async () => {
    const { warta } = apiThatAnswers(401, refusal(401));
    expect(await refreshTokens(warta, 'over')).toBeNull();
  });

  it.each([429, 503])(
    'does not take a session for over after a %i, and asks again',
    async (status) => {
      const { warta, asked } = apiThatAnswers(status, refusal(status));
      for (const times of [1, 2]) {
        await expect(refreshTokens(warta, `later-${status}`)).rejects.toMatchObject({
          status: 502,
        });
        expect(asked()).toBe(times);
      }
    },
  );
});
