import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { FeatureTexts } from '../../../src/admin/translations/translation';

const ADMIN = path.resolve(__dirname, '../../../src/admin');

const features = readdirSync(ADMIN, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'texts.ts')
  .map((file): [string, FeatureTexts] => [
    path.dirname(file),
    (require(path.join(ADMIN, file)) as { texts: FeatureTexts }).texts,
  ]);

describe.each(features)('what %s says in the admin panel', (_feature, { id, en }) => {
  it('is said in both languages', () => {
    expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort());
  });

  it('is never blank', () => {
    expect([...Object.values(id), ...Object.values(en)].filter((text) => !text.trim())).toEqual([]);
  });

  it('names the same values in both', () => {
    const values = (text = '') =>
      [...text.matchAll(/\{(\w+)[,}]/g)].map(([, value]) => value).sort();
    for (const [name, text] of Object.entries(id)) {
      expect(values(en[name])).toEqual(values(text));
    }
  });
});

it('no two features say something under one id', () => {
  const ids = features.flatMap(([, { id }]) => Object.keys(id));
  expect(ids.filter((name, place) => ids.indexOf(name) !== place)).toEqual([]);
});
