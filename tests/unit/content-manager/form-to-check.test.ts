import { formToCheck } from '../../../src/admin/panels/form-to-check';
import { checkedForm } from '../../../src/domain/publishing';

const untouched = { connect: [], disconnect: [] };

describe('what the checklist is asked about', () => {
  it('has a relation that is stored and was not touched', () => {
    const asked = formToCheck({ region: untouched }, { region: { count: 1 } });
    expect(checkedForm(asked).region).toBe(true);
  });

  it('has a region that came in full, as it does to the editors of a desk', () => {
    const stored = { region: { id: 1, documentId: 'medan' }, editions: [{ id: 1 }, { id: 2 }] };
    const asked = formToCheck({ region: untouched, editions: untouched }, stored);
    expect(checkedForm(asked).region).toBe(true);
    expect(asked.editions).toEqual({ ...untouched, count: 2 });
  });

  it('has none once the stored one is disconnected', () => {
    const region = { connect: [], disconnect: [{ id: 1 }] };
    expect(checkedForm(formToCheck({ region }, { region: { count: 1 } })).region).toBe(false);
  });

  it('has what was connected in a story that was never saved', () => {
    const region = { connect: [{ id: 1 }], disconnect: [] };
    expect(checkedForm(formToCheck({ region }, undefined)).region).toBe(true);
    expect(checkedForm(formToCheck({ region: untouched }, undefined)).region).toBe(false);
  });

  it('leaves everything else as it is written', () => {
    const values = { headline: 'Pasar pagi', photo: { credit: 'Warta' }, lead: undefined };
    expect(formToCheck(values, {})).toEqual(values);
  });
});
