import { shareOutSlugs } from '../../../src/domain/publishing';

const wish = (slug: string, reserves = true) => ({ slug, reserves });

describe('the slugs of new stories', () => {
  it('are their own where they are free', () => {
    expect(shareOutSlugs([wish('banjir'), wish('pasar')], new Set())).toEqual(['banjir', 'pasar']);
  });

  it('are counted past what is taken, and past each other', () => {
    const taken = new Set(['banjir', 'banjir-3']);
    expect(shareOutSlugs([wish('banjir'), wish('banjir'), wish('banjir')], taken)).toEqual([
      'banjir-2',
      'banjir-4',
      'banjir-5',
    ]);
  });

  it('meet where one is the counted form of another', () => {
    expect(shareOutSlugs([wish('banjir-2'), wish('banjir'), wish('banjir')], new Set())).toEqual([
      'banjir-2',
      'banjir',
      'banjir-3',
    ]);
  });

  it('are not kept from others by drafts', () => {
    expect(
      shareOutSlugs([wish('banjir', false), wish('banjir'), wish('banjir')], new Set()),
    ).toEqual(['banjir', 'banjir', 'banjir-2']);
  });
});
