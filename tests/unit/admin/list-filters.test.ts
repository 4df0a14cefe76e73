import {
  begunBy,
  chosenStage,
  hasFilter,
  OF_OWN_DESK,
  ofStage,
  toggleFilter,
  withStage,
} from '../../../src/admin/columns/list-filters';

const byHeadline = { headline: { $contains: 'pasar' } };

describe('the quick filters over the list of stories', () => {
  it('choose one stage, and leave other filters as they are', () => {
    const filters = withStage([byHeadline, ofStage('writing')], 'in-review');
    expect(filters).toEqual([byHeadline, { stage: { $eq: 'in-review' } }]);
    expect(chosenStage(filters)).toBe('in-review');
  });

  it('choose all stages again', () => {
    expect(withStage([ofStage('writing'), byHeadline], null)).toEqual([byHeadline]);
    expect(chosenStage([byHeadline])).toBeNull();
    expect(chosenStage([{ stage: { $eq: 'unheard-of' } }])).toBeNull();
  });

  it('are taken out by what has put them in', () => {
    const on = toggleFilter([byHeadline], OF_OWN_DESK);
    expect(hasFilter(on, OF_OWN_DESK)).toBe(true);
    expect(toggleFilter(on, OF_OWN_DESK)).toEqual([byHeadline]);
  });

  it('know an editor by his number, as it stands in the address', () => {
    expect(hasFilter([{ createdBy: { id: { $eq: '7' } } }], begunBy(7))).toBe(true);
    expect(hasFilter([{ createdBy: { id: { $eq: '8' } } }], begunBy(7))).toBe(false);
  });
});
