import {
  APPLICATION_STATES,
  findApprovalProblem,
  letterLanguage,
  writeApplicationMessage,
} from '../../../src/domain/partner-application';

const news = {
  contactName: 'Rina <Siregar>',
  organisation: 'PT Suara & Deli',
  region: 'Kota Medan',
  link: 'https://www.example/kemitraan/x.y?lang=id',
  confirmBy: 'Senin, 22 Juni 2026 08.00 WIB',
  reason: 'Satu.\nDua.',
  entrance: null,
};

describe.each(['id', 'en'] as const)('the letters in %s', (language) => {
  it.each(APPLICATION_STATES)('say at %s whom and what they are about, with the link', (state) => {
    const { subject, text, html } = writeApplicationMessage(state, language, news);
    expect(subject).toContain('Warta');
    for (const part of [news.contactName, news.organisation, 'Kota Medan', news.link]) {
      expect(text).toContain(part);
    }
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('PT Suara &amp; Deli');
    expect(html).not.toContain('<Siregar>');
  });

  it('differ from state to state', () => {
    const subjects = APPLICATION_STATES.map(
      (state) => writeApplicationMessage(state, language, news).subject,
    );
    expect(new Set(subjects).size).toBe(APPLICATION_STATES.length);
  });

  it('say until when to confirm, and why not approved', () => {
    const confirm = writeApplicationMessage('unconfirmed', language, news);
    expect(confirm.text).toContain(news.confirmBy);
    expect(writeApplicationMessage('rejected', language, news).text).toContain('Satu.\n\nDua.');
  });

  it('carry the invitation of whoever has no password yet', () => {
    const url = 'https://cms.example/admin/auth/register?registrationToken=t';
    const invited = writeApplicationMessage('approved', language, {
      ...news,
      entrance: { url, isInvitation: true },
    });
    const known = writeApplicationMessage('approved', language, {
      ...news,
      entrance: { url: 'https://cms.example/admin/auth/login', isInvitation: false },
    });
    expect(invited.text).toContain(url);
    expect(known.text).toContain('/auth/login');
    expect(known.text).not.toEqual(invited.text);
  });

  it('are whole without a region', () => {
    for (const state of APPLICATION_STATES) {
      const { text } = writeApplicationMessage(state, language, { ...news, region: null });
      expect(text).not.toMatch(/null|undefined/);
    }
  });
});

it.each([
  ['id', 'id'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['ms', 'id'],
  ['', 'id'],
])('who reads %j is written to in %s', (language, expected) => {
  expect(letterLanguage(language)).toBe(expected);
});

describe('what keeps an application from being approved', () => {
  const idle = { active: false, partner: null };
  const partner = { organisation: 'Lain' };

  it.each([
    ['nothing', idle, null, true, null],
    [
      'nothing, where the network runs the edition',
      { active: true, partner: null },
      null,
      true,
      null,
    ],
    ['nothing, where a partner once was', { active: false, partner }, null, true, null],
    ['nothing, for someone who is there', idle, { blocked: false }, true, null],
    ['that the region is gone', null, null, true, 'region-gone'],
    ['another partner', { active: true, partner }, null, true, 'region-taken'],
    ['that the user is blocked', idle, { blocked: true }, true, 'user-blocked'],
    ['that there is no such role', idle, null, false, 'role-gone'],
  ])('is %s', (_what, region, user, hasRole, expected) => {
    expect(findApprovalProblem(region, user, hasRole)).toBe(expected);
  });
});
