import {
  changesTo,
  chosenEntries,
  formLink,
  NO_CHANGES,
} from '../../../src/admin/desk-fields/links';

const medan = { id: 1, documentId: 'medan', name: 'Kota Medan' };
const makassar = { id: 2, documentId: 'makassar', name: 'Kota Makassar' };
const ambon = { id: 3, documentId: 'ambon', name: 'Kota Ambon' };

const idsOf = (entries: readonly { id: number }[]) => entries.map(({ id }) => id);

describe('what a relation of the form links to', () => {
  it('is what is stored as long as nothing has changed', () => {
    expect(chosenEntries([medan], NO_CHANGES)).toEqual([medan]);
  });

  it.each([
    ['to another one', [medan], [makassar]],
    ['to none', [medan], []],
    ['to more', [medan], [medan, ambon]],
    ['from none', [], [ambon]],
    ['to what is stored', [medan, ambon], [medan, ambon]],
  ])('is what was chosen after a change %s', (_change, stored, chosen) => {
    expect(idsOf(chosenEntries(stored, changesTo(stored, chosen)))).toEqual(idsOf(chosen));
  });
});

describe('the changes of a relation in the form', () => {
  it('are none for the entry that is stored: the form counts as unchanged', () => {
    expect(changesTo([medan], [medan])).toEqual(NO_CHANGES);
  });

  it('take the old entry away and put the new one in its place', () => {
    const { connect, disconnect } = changesTo([medan], [makassar]);
    expect(disconnect).toEqual([{ id: 1, apiData: { id: 1, documentId: 'medan' } }]);
    expect(idsOf(connect)).toEqual([2]);
  });

  it('are sent as row and documentId, whatever else is known of an entry', () => {
    const link = formLink({ ...makassar, timeZone: 'Asia/Makassar' });
    expect(link.apiData).toEqual({ id: 2, documentId: 'makassar' });
    expect(link).toMatchObject({ label: 'Kota Makassar', timeZone: 'Asia/Makassar' });
  });
});
