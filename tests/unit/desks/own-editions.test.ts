import { ownEditions } from '../../../src/domain/desks';

const medan = { documentId: 'medan' };
const binjai = { documentId: 'binjai' };
const makassar = { documentId: 'makassar' };

describe('about a story of another desk, an editor', () => {
  it('may take it into those of his editions that do not carry it', () => {
    expect(ownEditions([medan, binjai], makassar, [makassar, medan])).toEqual({
      toTake: [binjai],
      toGiveUp: [medan],
    });
  });

  it('may not take it out of an edition that is not his', () => {
    expect(ownEditions([binjai], makassar, [makassar, medan]).toGiveUp).toEqual([]);
  });

  it('may give it up anywhere when he works for all regions, and finds where to take it', () => {
    expect(ownEditions('all', makassar, [makassar, medan])).toEqual({
      toTake: [],
      toGiveUp: [medan],
    });
  });
});

it('nobody takes a story out of the edition that owns it', () => {
  expect(ownEditions([medan], medan, [medan])).toEqual({ toTake: [], toGiveUp: [] });
});
