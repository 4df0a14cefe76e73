import { chooseSlug, isSlugOf } from '../../../src/domain/publishing';

describe('whether a slug is its headline’s own', () => {
  it.each([
    ['banjir-medan', 'Banjir Medan', true],
    ['banjir-medan-2', 'Banjir Medan', true],
    ['banjir-medan-1', 'Banjir Medan', false],
    ['banjir', 'Banjir Medan', false],
    ['pilkada-2029', 'Pilkada Medan Damai', false],
    ['psm-vs-persib-2-1', 'PSM vs Persib 2-1', true],
    ['psm-vs-persib-2-1', 'PSM vs Persib 2-2', false],
    ['korban-banjir-5', 'Korban Banjir 12', false],
  ])('%s of "%s": %s', (slug, headline, expected) => {
    expect(isSlugOf(slug, headline)).toBe(expected);
  });
});

describe('the slug that a save leads to', () => {
  const draft = { headline: 'Korban Banjir 5', slug: 'korban-banjir-5', everPublished: false };

  it('is the headline’s for a new story, and none without a headline', () => {
    expect(chooseSlug(null, { headline: 'Judul' })).toEqual({ slug: 'judul', chosen: false });
    expect(chooseSlug(null, {})).toBeNull();
  });

  it('follows the headline until the first publication', () => {
    const choice = chooseSlug(draft, { headline: 'Korban Banjir 12', slug: draft.slug });
    expect(choice).toEqual({ slug: 'korban-banjir-12', chosen: false });
  });

  it('stays once the story has been published', () => {
    const published = { ...draft, everPublished: true };
    expect(chooseSlug(published, { headline: 'Lain' })).toBeNull();
    expect(chooseSlug(published, { slug: '' })).toBeNull();
  });

  it('is what an editor types, at any time', () => {
    const published = { ...draft, everPublished: true };
    expect(chooseSlug(published, { slug: 'lain' })).toEqual({ slug: 'lain', chosen: true });
  });

  it('stays as an editor typed it when the headline of a draft changes', () => {
    const typed = { ...draft, slug: 'pilihan-editor' };
    expect(chooseSlug(typed, { headline: 'Lain', slug: 'pilihan-editor' })).toBeNull();
    expect(chooseSlug(typed, { headline: 'Lain', slug: '' })).toEqual({
      slug: 'lain',
      chosen: false,
    });
  });
});
