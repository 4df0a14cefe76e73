import { interestsOf, nearPlaces, reasonsFor } from '../../../../src/domain/feed/personal';
import { story } from './story';

const NAMES: Record<string, string> = {
  medan: 'Kota Medan',
  sumut: 'Sumatera Utara',
  ekonomi: 'Ekonomi',
  siti: 'Siti Rahma',
  umkm: 'UMKM',
};
const PLACES = [
  { documentId: 'sumut', code: '12', name: 'Sumatera Utara' },
  { documentId: 'medan', code: '12.71', name: 'Kota Medan' },
];

describe('the reasons for a story', () => {
  const interests = interestsOf(
    [
      { section: 'tags', documentId: 'umkm' },
      { section: 'authors', documentId: 'siti' },
      { section: 'channels', documentId: 'ekonomi' },
      { section: 'regions', documentId: 'sumut' },
    ],
    'medan',
  );
  const viewpoint = { interests, near: nearPlaces(interests, PLACES) };
  const reasons = (extra: object, language: string) =>
    reasonsFor(story('x', extra), viewpoint, (id) => NAMES[id], language).map(({ text }) => text);

  it('are all that is followed of it, where it is from, and how urgent it is', () => {
    const all = {
      regions: ['sumut', 'medan'],
      channels: ['ekonomi'],
      authors: ['siti'],
      tags: ['umkm'],
      urgency: 2,
    };
    expect(reasons(all, 'id')).toEqual([
      'Anda mengikuti Sumatera Utara',
      'Anda mengikuti Ekonomi',
      'Anda mengikuti Siti Rahma',
      'Anda mengikuti UMKM',
      'Dari Kota Medan',
      'Berita penting',
    ]);
    expect(reasons(all, 'en')).toEqual([
      'You follow Sumatera Utara',
      'You follow Ekonomi',
      'You follow Siti Rahma',
      'You follow UMKM',
      'From Kota Medan',
      'Important news',
    ]);
  });

  it('do not tell twice of a region that is followed and near', () => {
    expect(reasons({ regions: ['sumut'] }, 'id')).toEqual(['Anda mengikuti Sumatera Utara']);
  });

  it('are that it is new, where there is no other', () => {
    expect(reasons({ urgency: 3 }, 'id-ID')).toEqual(['Berita terkini']);
    expect(reasons({}, 'de')).toEqual(['Latest news']);
  });

  it('leave out what has no name any more', () => {
    const gone = interestsOf([{ section: 'tags', documentId: 'hilang' }], null);
    const view = { interests: gone, near: new Map() };
    const [reason] = reasonsFor(story('x', { tags: ['hilang'] }), view, () => undefined, 'id');
    expect(reason).toEqual({ term: 'newness', text: 'Berita terkini' });
  });
});
