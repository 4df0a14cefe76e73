import fc from 'fast-check';
import { findPasswordProblem } from '../../../src/domain/accounts';

const EMAIL = 'rahmat.hidayat@contoh.example';

const isCommon = (text: string) => ['bismillah', 'qwertyuiop', 'password123'].includes(text);

const problem = (password: string) => findPasswordProblem(password, EMAIL, isCommon);

describe('a new password', () => {
  it.each(['kopi pagi di beranda', 'xK9#mQ2$vL', 'jambu-air-manis', 'ポケットの中の小鳥たち'])(
    'may be %s',
    (password) => {
      expect(problem(password)).toBeNull();
    },
  );

  it.each([
    ['shorter than ten characters', 'xK9#mQ2$v', /kurang dari 10 .* fewer than 10/],
    ['ten code units of five characters', '😀😁😂🤣😃', /kurang dari 10/],
    ['longer than bcrypt looks at', 'kopi-pagi-'.repeat(8), /lebih dari 72 byte/],
    ['common', 'qwertyuiop', /terlalu umum .* too common/],
    ['common in capitals', 'QwertyUiop', /terlalu umum/],
    ['a common word with a year', 'Bismillah2026', /terlalu umum/],
    ['a common word in punctuation', '!!bismillah!!', /terlalu umum/],
    ['digits only, as a telephone number', '081234567890', /terlalu umum/],
    ['a few characters over and over', 'abababababab', /terlalu umum/],
    ['the address', EMAIL, /alamat surel/],
    ['the name in the address', 'RahmatHidayat', /alamat surel/],
  ])('may not be %s', (_name, password, reason) => {
    expect(problem(password)).toMatch(reason);
  });

  it('is never one of fewer than ten characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), (password) => {
        expect(problem(password)).not.toBeNull();
      }),
    );
  });
});
