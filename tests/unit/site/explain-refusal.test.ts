import { explainRefusal } from '../../../site/src/pages/partners/explain-refusal';
import { english } from '../../../site/src/words/partners/english';

const refused = (fields: Record<string, string>, message: string | null = null) => ({
  status: 400,
  fields,
  message,
  reason: null,
  retryAfter: null,
});
const explain = (fields: Record<string, string>, hadFiles = false) =>
  explainRefusal(refused(fields), english.form, hadFiles);

describe('explainRefusal', () => {
  it('says what is wrong with single links at the field that holds them all', () => {
    expect(explain({ 'portfolio.0': 'Is no link', 'portfolio.2': 'Is too long' }).fields).toEqual({
      portfolio: 'Link 1: Is no link. Link 3: Is too long',
    });
  });

  it('says above the form what no field of it can mend', () => {
    const { fields, message } = explain({ altcha: 'Is no solved challenge', region: 'Is gone' });
    expect(fields).toEqual({ region: 'Is gone' });
    expect(message).toBe(english.form.notChecked);
    expect(explainRefusal(refused({}, 'Too many tries'), english.form, false).message).toBe(
      'Too many tries',
    );
  });

  it('reminds of files that were chosen, unless something is wrong with them', () => {
    expect(explain({}, true).fields).toEqual({ attachments: english.form.chooseAgain });
    expect(explain({ attachments: 'Only PDF' }, true).fields).toEqual({ attachments: 'Only PDF' });
  });
});
