import { decodeLedgerPosition, encodeLedgerPosition } from '../../../src/domain/corrections';

const position = {
  datePublished: '2026-06-19T05:00:00.123Z',
  documentId: 'abcdefghijklmnopqrstuvwx',
  place: 12,
};

const text = (plain: string) => Buffer.from(plain).toString('base64url');

describe('a position in the ledger', () => {
  it('survives as a text for URLs', () => {
    const encoded = encodeLedgerPosition(position);
    expect(encoded).toMatch(/^[\w-]+$/);
    expect(decodeLedgerPosition(encoded)).toEqual(position);
  });

  it.each([
    ['nothing', ''],
    ['any word', 'halaman-dua'],
    ['a place before the first', text('1.abcdefghijklmnopqrstuvwx.0')],
    ['a broken place', text('1.abcdefghijklmnopqrstuvwx.1.5')],
    ['no place', text('1.abcdefghijklmnopqrstuvwx')],
    ['a time beyond the calendar', text('999999999999999.abcdefghijklmnopqrstuvwx.1')],
    ['a short documentId', text('1.abc.1')],
    ['another notation of the same', text('01.abcdefghijklmnopqrstuvwx.1')],
    ['padding', `${encodeLedgerPosition(position)}=`],
  ])('is not read from %s', (_name, encoded) => {
    expect(decodeLedgerPosition(encoded)).toBeNull();
  });
});
