import { contentHead, type HeadFacts, validatingHead } from '../../../src/domain/response-cache';

const FACTS: HeadFacts = {
  kept: ['vary', 'Origin', 'content-language', 'id'],
  maxAge: 17,
  etag: '"a"',
  lastModified: 'Fri, 19 Jun 2026 13:15:00 GMT',
  encoding: null,
};

const byName = (list: readonly string[]) =>
  Object.fromEntries(
    list.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), list[at + 1]]] : [])),
  );

describe('the headers of an answer that is kept', () => {
  it('say how it was kept and how it is sent', () => {
    expect(byName(contentHead(FACTS, 'application/json', 12))).toEqual({
      vary: 'Origin',
      'content-language': 'id',
      'cache-control': 'public, max-age=17',
      etag: '"a"',
      'last-modified': 'Fri, 19 Jun 2026 13:15:00 GMT',
      'content-type': 'application/json',
      'content-length': '12',
    });
  });

  it('name other bytes by a weak tag where they are compressed', () => {
    const headers = byName(contentHead({ ...FACTS, encoding: 'br' }, 'application/json', 12));
    expect(headers).toMatchObject({ etag: 'W/"a"', 'content-encoding': 'br' });
  });

  it('do not describe a body that is not sent', () => {
    const headers = byName(validatingHead({ ...FACTS, lastModified: undefined }));
    expect(Object.keys(headers)).toEqual(['vary', 'content-language', 'cache-control', 'etag']);
  });
});
