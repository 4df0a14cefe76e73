import { createDocumentId } from '../../../src/database/bulk-insert/document-id';

const NOW = new Date('2026-06-19T02:00:00.000Z');

describe('a documentId', () => {
  it('has the form of Strapi’s', () => {
    for (const now of [NOW, new Date(0), new Date('2200-01-01T00:00:00Z')]) {
      expect(createDocumentId(now)).toMatch(/^[a-z][a-z0-9]{23}$/);
    }
  });

  it('is never the same twice', () => {
    const ids = Array.from({ length: 10_000 }, () => createDocumentId(NOW));
    expect(new Set(ids).size).toBe(10_000);
  });

  it('stands after those of earlier moments', () => {
    const earlier = createDocumentId(new Date(NOW.getTime() - 1));
    expect(earlier < createDocumentId(NOW)).toBe(true);
  });
});
