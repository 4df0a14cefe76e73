import { isScene } from '../../../src/seed/photos/scene';

describe('isScene', () => {
  it.each([
    'laut',
    'gunung',
    'sawah',
    'kota',
    'pasar',
    'sekolah',
    'stadion',
    'hutan',
    'pelabuhan',
    'jalan',
    'rumah-sakit',
    'gedung',
    'sungai',
    'desa',
    'panggung',
    'laboratorium',
  ])('knows "%s"', (name) => {
    expect(isScene(name)).toBe(true);
  });

  it.each(['', 'Laut', 'danau', 'toString', '__proto__', 'constructor', 16, null, undefined, {}])(
    'does not take %p for a scene',
    (value) => {
      expect(isScene(value)).toBe(false);
    },
  );
});
