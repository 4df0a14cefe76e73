/** Where the site shows the story that has everything. */
export const STORY = '/berita/perahu-nelayan-belawan-kini-sandar-di-dermaga-baru';

/** One of each kind of page. */
export const PAGES = {
  'the front page': '/',
  'a story': STORY,
  'a channel': '/kanal/ekonomi',
  'a region': '/wilayah/sumatera-utara',
  'the editions': '/wilayah',
  'the corrections': '/ralat',
  'the programme for partners': '/kemitraan',
  'an author': '/penulis/siti-rahma',
  'a topic': '/topik/umkm',
  'a search': '/cari?q=dermaga',
  'a search for nothing': '/cari?q=xylofon',
  'a page that is not there': '/tidak-ada',
};
