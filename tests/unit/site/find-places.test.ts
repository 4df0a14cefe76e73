import { findPlaces } from '../../../site/src/pages/own-news/find-places';
import type { Place } from '../../../site/src/warta/read-places';

const place = (name: string, province: string | null = null): Place => ({
  documentId: name,
  name,
  slug: name,
  isLarge: province === null,
  province,
});

const PLACES = [
  place('Sumatera Utara'),
  place('Kota Medan', 'Sumatera Utara'),
  place('Jawa Tengah'),
  place('Kota Tegal', 'Jawa Tengah'),
  place('Lampung'),
  place('Kabupaten Lampung Tengah', 'Lampung'),
];

const found = (query: string) => findPlaces(PLACES, query).places.map(({ name }) => name);

describe('looking for a region', () => {
  it('finds it by a part of its name, whatever the letters', () => {
    expect(found('MEDAN')).toEqual(['Kota Medan']);
  });

  it('takes several words in any order', () => {
    expect(found('tengah lampung')).toEqual(['Kabupaten Lampung Tengah']);
  });

  it('puts what is called so before what lies in it', () => {
    expect(found('tengah')).toEqual(['Jawa Tengah', 'Kabupaten Lampung Tengah', 'Kota Tegal']);
  });

  it('finds a city by its own name and that of its province', () => {
    expect(found('tegal jawa')).toEqual(['Kota Tegal']);
  });

  it('finds nothing where there is nothing', () => {
    expect(findPlaces(PLACES, 'atlantis')).toEqual({ places: [], hasMore: false });
  });

  it('shows forty, and says that there are more', () => {
    const many = Array.from({ length: 41 }, (_, number) => place(`Kabupaten ${number}`));
    const { places, hasMore } = findPlaces(many, 'kabupaten');
    expect([places.length, hasMore]).toEqual([40, true]);
    expect(findPlaces(many.slice(1), 'kabupaten').hasMore).toBe(false);
  });
});
