import { refusalOf } from '../../../site/src/forms/refusal';

const error = (message: string, details?: Record<string, unknown>) => ({
  error: { status: 400, name: 'ValidationError', message, ...(details && { details }) },
});

describe('refusalOf', () => {
  it('reads what is wrong with a parameter', () => {
    const refused = error('token: wajib diisi / is required', { source: 'query', param: 'token' });
    expect(refusalOf(refused, 'id')).toMatchObject({
      fields: { token: 'Wajib diisi' },
      message: null,
    });
    expect(refusalOf(refused, 'en').fields).toEqual({ token: 'Is required' });
  });

  it('reads what is wrong with several', () => {
    const refused = error('region: …', {
      errors: [
        { path: ['region'], message: 'tidak dikenal / is unknown', name: 'ValidationError' },
        { path: ['portfolio', 1], message: 'bukan tautan / is no link', name: 'ValidationError' },
      ],
    });
    expect(refusalOf(refused, 'en').fields).toEqual({
      region: 'Is unknown',
      'portfolio.1': 'Is no link',
    });
  });

  it('reads what is wrong with the whole, and its reason', () => {
    const refused = error('Surel atau sandi salah / Wrong e-mail address or password', {
      reason: 'wrong-credentials',
    });
    expect(refusalOf(refused, 'id')).toEqual({
      status: 400,
      fields: {},
      message: 'Surel atau sandi salah',
      reason: 'wrong-credentials',
      retryAfter: null,
    });
  });

  it.each([
    ['id', 61, 'Terlalu banyak percobaan. Coba lagi dalam 2 menit.'],
    ['en', 900, 'Too many tries. Try again in 15 minutes.'],
    ['en', 1, 'Too many tries. Try again in a minute.'],
  ] as const)(
    'says when to try again, in "%s" after %d seconds',
    (language, retryAfter, message) => {
      const refused = error('Terlalu banyak percobaan / Too many tries', { retryAfter });
      expect(refusalOf(refused, language)).toMatchObject({ fields: {}, message, retryAfter });
    },
  );

  it('leaves alone what is in one language', () => {
    expect(refusalOf(error('Forbidden'), 'en').message).toBe('Forbidden');
  });
});
