import fc from 'fast-check';
import {
  APPLICATION_RULES,
  attachmentName,
  findAttachmentProblem,
  isTrapped,
  mediaTypeOf,
  readSolvedChallenge,
} from '../../../src/domain/partner-application';

const form = (extra: object = {}) => ({
  organisation: 'PT Suara Deli',
  legalForm: 'pt',
  region: 'kota-medan',
  contactName: 'Rina',
  contactEmail: 'rina@suaradeli.example',
  portfolio: ['https://suaradeli.example/satu'],
  statement: 'x'.repeat(50),
  altcha: 'x',
  ...extra,
});

const fieldsWrong = (data: unknown): string[] => {
  const reading = APPLICATION_RULES.safeParse(data);
  const paths = reading.error?.issues.map(({ path }) => path.map(String).join('.'));
  return [...new Set(paths)];
};

describe('the form of a partner application', () => {
  it('is complete without a website and a phone number', () => {
    expect(fieldsWrong(form())).toEqual([]);
    const read = APPLICATION_RULES.parse(form({ website: '', contactPhone: null }));
    expect(read).toMatchObject({ website: null, contactPhone: null });
  });

  it.each([
    ['organisation', ''],
    ['organisation', 'x'.repeat(121)],
    ['organisation', 5],
    ['legalForm', 'gmbh'],
    ['region', 'Kota Medan'],
    ['region', undefined],
    ['contactEmail', 'rina'],
    ['contactEmail', 'rina@'],
    ['contactPhone', 'nol enam satu'],
    ['website', 'suaradeli.example'],
    ['website', 'ftp://suaradeli.example'],
    ['website', 'javascript:alert(1)'],
    ['portfolio', []],
    ['portfolio', Array(11).fill('https://a.example')],
    ['portfolio', 'https://a.example'],
    ['portfolio.0', ['data:text/html,x']],
    ['statement', 'x'.repeat(49)],
    ['statement', 'x'.repeat(5001)],
    ['altcha', undefined],
  ])('names %s when it is %j', (field, value) => {
    expect(fieldsWrong(form({ [field.split('.')[0] ?? field]: value }))).toEqual([field]);
  });

  it('asks for a legal form where there is none, and names them where it is another', () => {
    const problem = (legalForm: unknown) =>
      APPLICATION_RULES.safeParse(form({ legalForm })).error?.issues[0]?.message;
    expect(problem(undefined)).toBe('wajib diisi / is required');
    expect(problem('gmbh')).toContain('must be one of pt, cv,');
  });

  it('takes statements of 50 to 5000 characters', () => {
    for (const length of [50, 5000]) {
      expect(fieldsWrong(form({ statement: 'x'.repeat(length) }))).toEqual([]);
    }
  });

  it('reads an address in small letters and a line without its blanks', () => {
    const read = APPLICATION_RULES.parse(
      form({ contactEmail: ' Rina@SuaraDeli.example ', contactName: ' Rina \n Siregar ' }),
    );
    expect(read).toMatchObject({
      contactEmail: 'rina@suaradeli.example',
      contactName: 'Rina Siregar',
    });
  });

  it('never throws at what it is sent', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        APPLICATION_RULES.safeParse(value);
      }),
    );
  });

  it.each([
    [undefined, false],
    [null, false],
    ['', false],
    ['  ', false],
    ['061', true],
  ])('holds %j in the hidden field for a program: %s', (fax, expected) => {
    expect(isTrapped({ fax })).toBe(expected);
  });
});

describe('a file of a partner application', () => {
  it.each([
    ['application/pdf', Buffer.from('%PDF-2.0')],
    ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xdb])],
    [null, Buffer.from('<svg onload="x">')],
    [null, Buffer.from('%PDF')],
    [null, Buffer.alloc(0)],
  ])('is %s by its first bytes', (expected, content) => {
    expect(mediaTypeOf(content)).toBe(expected);
  });

  it('may have 5 MB and not a byte more', () => {
    const content = Buffer.from('%PDF-1.7');
    expect(findAttachmentProblem(5 * 1024 * 1024, content)).toBeNull();
    expect(findAttachmentProblem(5 * 1024 * 1024 + 1, content)).toBe('too-large');
    expect(findAttachmentProblem(8, Buffer.from('MZ'))).toBe('wrong-kind');
  });

  it.each([
    ['Akta Pendirian.PDF', 'Akta Pendirian.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\berkas\\akta.pdf', 'akta.pdf'],
    ['akta.pdf.exe', 'akta.pdf.pdf'],
    ['', 'lampiran.pdf'],
    ['.htaccess', 'lampiran.pdf'],
    ['a"b<c>\r\nd.pdf', 'abcd.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
  ])('sent as %j goes by the name %j', (sent, expected) => {
    expect(attachmentName(sent, Buffer.from('%PDF-1.7'))).toBe(expected);
  });
});

describe('a proof of work as it is sent', () => {
  const payload = {
    challenge: {
      parameters: {
        algorithm: 'PBKDF2/SHA-256',
        cost: 2000,
        expiresAt: 1_781_830_800,
        keyLength: 32,
        keyPrefix: '00',
        nonce: 'ab'.repeat(16),
        salt: 'cd'.repeat(16),
      },
      signature: 'ef'.repeat(32),
    },
    solution: { counter: 7, derivedKey: '00'.repeat(32) },
  };
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');

  it('is read from JSON in Base64', () => {
    expect(readSolvedChallenge(encoded(payload))).toEqual(payload);
  });

  it.each([
    ['no Base64', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64')],
    ['null', encoded(null)],
    ['without a solution', encoded({ challenge: payload.challenge })],
    ['a counter that is no number', encoded({ ...payload, solution: { counter: '7' } })],
    [
      'a signature that is none',
      encoded({ ...payload, challenge: { ...payload.challenge, signature: 'x' } }),
    ],
  ])('is nothing when it is %s', (_what, text) => {
    expect(readSolvedChallenge(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        readSolvedChallenge(text);
        readSolvedChallenge(encoded(value));
      }),
    );
  });
});
