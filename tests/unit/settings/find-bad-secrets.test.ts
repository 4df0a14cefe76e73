import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { findBadSecrets } from '../../../src/domain/settings/find-bad-secrets';

const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];
const GOOD = 'q83vEjRWeJCrze8SNFZ4kA==';
const goodEnv = Object.fromEntries(SECRETS.map((variable) => [variable, GOOD]));

const variablesOf = (env: Record<string, string | undefined>) =>
  findBadSecrets(env).map(({ variable }) => variable);

describe('the secrets that production refuses', () => {
  it('are none when all are random and long enough', () => {
    expect(findBadSecrets(goodEnv)).toEqual([]);
  });

  it('are all named at once when all are missing', () => {
    expect(variablesOf({})).toEqual(SECRETS);
  });

  it.each(SECRETS)('include %s when it is missing, empty or blank', (variable) => {
    for (const value of [undefined, '', '  ']) {
      expect(findBadSecrets({ ...goodEnv, [variable]: value })).toEqual([
        { variable, reason: expect.stringContaining('is missing') },
      ]);
    }
  });

  it.each([
    'toBeModified',
    'tobemodified',
    'toBeModified1',
    'changeme',
    'change-me',
    'CHANGE_ME_PLEASE_1234567890',
    'secret',
    'my-super-secret-jwt-key-2024',
    'example',
    'your_example_value_goes_here',
    'replace-me-with-something-random',
  ])('include the sample value %s', (value) => {
    expect(findBadSecrets({ ...goodEnv, JWT_SECRET: value })).toEqual([
      { variable: 'JWT_SECRET', reason: expect.stringContaining('sample value') },
    ]);
  });

  it('include a value of 15 characters but not one of 16', () => {
    expect(variablesOf({ ...goodEnv, API_TOKEN_SALT: 'k7Qm2xW9pLr4Tz8' })).toEqual([
      'API_TOKEN_SALT',
    ]);
    expect(variablesOf({ ...goodEnv, API_TOKEN_SALT: 'k7Qm2xW9pLr4Tz8v' })).toEqual([]);
  });

  it.each([
    ['a sample', `${GOOD},toBeModified2`],
    ['too short', `${GOOD},abc`],
    ['empty', `${GOOD},`],
  ])('include APP_KEYS when only its second key is %s', (_, value) => {
    expect(variablesOf({ ...goodEnv, APP_KEYS: value })).toEqual(['APP_KEYS']);
  });

  it('do not include a list of good keys', () => {
    expect(variablesOf({ ...goodEnv, APP_KEYS: `${GOOD}, k7Qm2xW9pLr4Tz8v` })).toEqual([]);
  });

  it('are named with reasons that do not repeat them', () => {
    for (const value of ['hunter2', 'toBeModified']) {
      const [bad] = findBadSecrets({ ...goodEnv, JWT_SECRET: value });
      expect(bad?.reason).not.toContain(value);
    }
  });

  it('include every value of .env.example', () => {
    const text = fs.readFileSync(path.resolve(__dirname, '../../../.env.example'), 'utf8');
    const samples = Object.fromEntries(
      [...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, variable = '', value = '']) => [
        variable,
        value,
      ]),
    );

    expect(variablesOf(samples)).toEqual(SECRETS);
    expect(findBadSecrets(samples).every(({ reason }) => /sample value/.test(reason))).toBe(true);
  });

  it('do not include random-looking base64 values', () => {
    for (let round = 0; round < 500; round += 1) {
      const value = createHash('sha256').update(String(round)).digest('base64');
      expect(variablesOf({ ...goodEnv, ENCRYPTION_KEY: value })).toEqual([]);
    }
  });
});
