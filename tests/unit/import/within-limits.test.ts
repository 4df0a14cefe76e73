import { areWithinLimits } from '../../../src/import/new-stories/within-limits';

const ATTRIBUTES = {
  headline: { type: 'string', maxLength: 10 },
  source: { type: 'string' },
  lead: { type: 'text' },
  address: { type: 'string', regex: '^https?://\\S+$' },
  urgency: { type: 'integer' },
};

describe('whether texts keep the limits of a schema', () => {
  it.each([
    [{}, true],
    [{ headline: 'x'.repeat(10), source: 'x'.repeat(255), lead: 'x'.repeat(5000) }, true],
    [{ headline: 'x'.repeat(11) }, false],
    [{ source: 'x'.repeat(256) }, false],
    [{ address: 'https://a.example' }, true],
    [{ address: 'HTTPS://a.example' }, false],
    [{ headline: null, urgency: 77 }, true],
  ])('%j: %s', (values, expected) => {
    expect(areWithinLimits(ATTRIBUTES, values)).toBe(expected);
  });
});
