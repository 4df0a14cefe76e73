import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { emailSettings, outboxOf } from '../../../src/email/email-settings';

/** What Strapi's provider does with its options. */
interface Provider {
  init(options: unknown, settings: object): { send(mail: object): Promise<unknown> };
}

const provider = jest.requireActual<Provider>('@strapi/provider-email-nodemailer');

describe('where e-mail goes', () => {
  it('to the server of SMTP_URL', () => {
    const settings = emailSettings({
      SMTP_URL: 'smtps://a:b@mail.example.org:465',
      EMAIL_FROM: 'Warta <no-reply@example.org>',
    });
    expect(settings.providerOptions).toEqual({ url: 'smtps://a:b@mail.example.org:465' });
    expect(settings.settings.defaultFrom).toBe('Warta <no-reply@example.org>');
    expect(outboxOf({ SMTP_URL: 'smtp://localhost' })).toBeNull();
  });

  it('or to .tmp/outbox, or to another folder', () => {
    expect(outboxOf({})).toBe(path.resolve('.tmp/outbox'));
    expect(outboxOf({ SMTP_URL: '', OUTBOX_DIR: '/srv/outbox' })).toBe('/srv/outbox');
  });

  it('where each message is a whole file for its owner only, and none replaces another', async () => {
    const parent = mkdtempSync(path.join(os.tmpdir(), 'warta-outbox-'));
    const folder = path.join(parent, 'outbox');
    try {
      const { providerOptions, settings } = emailSettings({ OUTBOX_DIR: folder });
      const { send } = provider.init(providerOptions, settings);
      const mail = { to: 'siti@contoh.example', subject: 'Sandi baru', text: 'Héllo', html: '<p>' };
      await Promise.all([send(mail), send(mail)]);

      const files = readdirSync(folder);
      expect(files).toHaveLength(2);
      for (const file of files) {
        expect(file).toMatch(/^sandi-baru-[0-9a-f]{8}\.eml$/);
        expect(statSync(path.join(folder, file)).mode & 0o077).toBe(0);
        const { subject, text, from } = await simpleParser(readFileSync(path.join(folder, file)));
        expect({ subject, text: text?.trim(), from: from?.text }).toEqual({
          subject: 'Sandi baru',
          text: 'Héllo',
          from: '"Warta" <warta@localhost>',
        });
      }
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  });
});
