import { ownPath } from '../../../site/src/session/lead-to-log-in';

describe('ownPath', () => {
  it.each([
    ['/akun?lang=en', '/akun?lang=en'],
    ['/berita/a#b', '/berita/a#b'],
    ['https://berita.example/akun', null],
    ['https://jahat.example/', null],
    ['//jahat.example/', null],
    ['/\\jahat.example/', null],
    ['/.//jahat.example/', null],
    ['/akun/..//jahat.example/', null],
    ['/%2e//jahat.example/', null],
    ['/\t/jahat.example/', null],
    ['akun', null],
    [undefined, null],
  ])('%s is %s', (text, path) => {
    expect(ownPath(text, 'https://berita.example')).toBe(path);
  });
});
