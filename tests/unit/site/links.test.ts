import { createLinks } from '../../../site/src/links';

describe('the links of a page', () => {
  it('are plain where nobody asked for a language', () => {
    const links = createLinks(undefined);
    expect(links.home).toBe('/');
    expect(links.story('banjir-surut')).toBe('/berita/banjir-surut');
    expect(links.section('authors', 'ayu')).toBe('/penulis/ayu');
    expect(links.editions).toBe('/wilayah');
    expect(links.application('abc.d-e_f')).toBe('/kemitraan/abc.d-e_f');
    expect(links.own('history', 'abc', 'sampai')).toBe('/akun/riwayat/abc/sampai');
  });

  it('keep the language that a reader asked for', () => {
    const links = createLinks('en');
    expect(links.home).toBe('/?lang=en');
    expect(links.section('channels', 'ekonomi')).toBe('/kanal/ekonomi?lang=en');
    expect(links.page('/kanal/ekonomi', { after: 'abc' })).toBe('/kanal/ekonomi?lang=en&after=abc');
  });

  it('lead to the same page in the other language', () => {
    expect(createLinks('en').page('/cari', { q: 'harga cabai', lang: 'id' })).toBe(
      '/cari?lang=id&q=harga+cabai',
    );
  });
});
