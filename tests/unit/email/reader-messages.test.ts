import { READER_LANGUAGES } from '../../../src/domain/accounts';
import type { ReaderLetter } from '../../../src/domain/email';
import { writeReaderMessage } from '../../../src/domain/email';
import { READER_LETTERS } from '../../../src/domain/email/reader-letters';
import { accountAddress } from '../../../src/domain/site-addresses';

const links = {
  action: 'https://www.example.org/akun/x?token=a_b-c&d="e"',
  forgotPassword: 'https://www.example.org/akun/lupa-sandi',
};

const letters = Object.keys(READER_LETTERS.id) as ReaderLetter[];

describe.each(READER_LANGUAGES)('a message to a reader in "%s"', (language) => {
  it.each(letters)('about %s has a subject, a text and an HTML page in that language', (letter) => {
    const { subject, text, html } = writeReaderMessage(letter, language, links);
    expect(subject).not.toBe('');
    expect(text.startsWith(language === 'id' ? 'Halo,\n\n' : 'Hello,\n\n')).toBe(true);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<title>${subject}</title>`);
  });

  it.each(letters)('about %s loads nothing and runs nothing', (letter) => {
    const { html } = writeReaderMessage(letter, language, links);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|style)\b|url\(|\bon\w+=/);
  });

  it.each(['confirm-email', 'reset-password', 'change-email', 'known-address'] as const)(
    'about %s leads to its page, in the text and in the HTML',
    (letter) => {
      const { text, html } = writeReaderMessage(letter, language, links);
      expect(text).toContain(links.action);
      expect(html).toContain(
        'href="https://www.example.org/akun/x?token=a_b-c&amp;d=&quot;e&quot;"',
      );
    },
  );
});

it('the two languages write about the same, and in words of their own', () => {
  expect(Object.keys(READER_LETTERS.en).sort()).toEqual([...letters].sort());
  for (const letter of letters) {
    const [indonesian, english] = READER_LANGUAGES.map((language) =>
      writeReaderMessage(letter, language, links),
    );
    expect(indonesian?.subject).not.toBe(english?.subject);
  }
});

describe('the pages of the account', () => {
  it.each(['https://www.example.org', 'https://www.example.org/'])('stand on %s', (site) => {
    expect(accountAddress(site, 'logIn')).toBe('https://www.example.org/akun/masuk');
    expect(accountAddress(site, 'confirm', 'a/b')).toBe(
      'https://www.example.org/akun/konfirmasi?token=a%2Fb',
    );
  });
});
