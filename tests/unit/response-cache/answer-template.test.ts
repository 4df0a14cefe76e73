import fc from 'fast-check';
import { cutTemplate, fillTemplate, labelFrom } from '../../../src/domain/response-cache';

const NOW = new Date('2026-06-19T13:15:00.000Z');
const source = (minutes: number, locale = 'id') => ({
  instant: NOW.getTime() - minutes * 60_000,
  locale,
  timeZone: 'Asia/Makassar',
});
const answerAt = (now: Date) => ({
  data: [
    { headline: 'Satu "kutipan" \u0001 label', relativeTime: labelFrom(source(53), now) },
    { headline: 'Dua', relativeTime: labelFrom(source(3000, 'en'), now), empty: null },
  ],
  meta: { next: null, relativeTime: { label: 'not one of ours' } },
});

describe('the template of an answer', () => {
  it('filled at a moment is the answer of that moment, byte for byte', () => {
    const { text, template } = cutTemplate(answerAt(NOW));
    expect(text).toBe(JSON.stringify(answerAt(NOW)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 * 24 * 60 }), (minutes) => {
        const later = new Date(NOW.getTime() + minutes * 60_000);
        expect(fillTemplate(template, later).text).toBe(JSON.stringify(answerAt(later)));
      }),
    );
  });

  it('says until when it reads so: the earliest of its labels', () => {
    const { validUntil } = fillTemplate(cutTemplate(answerAt(NOW)).template, NOW);
    expect(validUntil).toBe(NOW.getTime() + 60_000);
  });

  it('is valid for ever without a label that changes', () => {
    expect(fillTemplate(cutTemplate({ data: null }).template, NOW)).toEqual({
      text: '{"data":null}',
      validUntil: null,
    });
  });
});
