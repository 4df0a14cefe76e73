import type { ParsedMail } from 'mailparser';
import { digestRunner } from '../../src/jobs/digest/digest-runner';
import { sendDueDigests } from '../../src/jobs/digest/send-due-digests';
import { createReader, type Reader } from '../helpers/create-reader';
import { mailTo, tokenIn } from '../helpers/mailbox';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';
const SETTINGS = 'api::reader.reader-settings';
const USER = 'plugin::users-permissions.user';

const CMS = 'https://cms.warta.example';
const SITE = 'https://www.warta.example';
const STOP = '/api/digest/unsubscribe';
const ONE_CLICK = 'List-Unsubscribe=One-Click';

/** 19 June, a Friday. */
const at = (local: string, day = 19) => new Date(`2026-06-${day}T${local}+07:00`);

interface Sending {
  to: string;
}

/** The part of Strapi's e-mail plugin that tests put something in the place of. */
interface Provider {
  send(mail: Sending): Promise<unknown>;
}

describe('the daily digest', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let count = 0;
  let runs = 0;
  const ids: Record<string, string> = {};

  const emailOf = async ({ documentId }: Reader): Promise<string> =>
    (await warta.strapi.db.query(USER).findOne({ where: { documentId } })).email;
  const digestsTo = async (reader: Reader): Promise<ParsedMail[]> =>
    (await mailTo(warta, await emailOf(reader))).filter(({ headers }) => headers.has('list'));
  const countTo = async (reader: Reader) => (await digestsTo(reader)).length;
  const settingsOf = ({ documentId }: Reader) =>
    warta.strapi.db.query(SETTINGS).findOne({ where: { readerId: documentId } });
  const change = (reader: Reader, data: object) =>
    warta.strapi.db
      .query(USER)
      .updateMany({ where: { documentId: reader.documentId }, data: data as never });

  /** Lets the job do its work at an instant, or milliseconds later: no two rounds have the same one. */
  async function runAt(instant: Date): Promise<Date> {
    runs += 1;
    const present = new Date(instant.getTime() + runs);
    warta.setNow(present);
    await sendDueDigests(warta.strapi);
    return present;
  }

  async function publish(headline: string, datePublished: Date, extra: object = {}): Promise<void> {
    warta.setNow(datePublished);
    const data = storyData(newsroom, headline, { datePublished, ...extra });
    ids[headline] = (await writeStory(warta.strapi, data)).documentId;
  }

  /** A reader who turned the digest on in the evening before. */
  async function subscribe(
    account: object = { language: 'id' },
    settings: object = {},
  ): Promise<Reader> {
    count += 1;
    const reader = await createReader(warta, `pembaca-${count}`);
    await change(reader, account);
    warta.setNow(at('20:00:00', 18));
    const { status, body } = await reader.request('patch', '/api/me/settings', {
      digest: true,
      ...settings,
    });
    expect({ status, digest: body.data.digest }).toEqual({ status: 200, digest: true });
    return reader;
  }

  async function theDigestTo(reader: Reader): Promise<ParsedMail> {
    const [mail, ...more] = await digestsTo(reader);
    expect(more).toEqual([]);
    if (!mail) {
      throw new Error('There is no digest');
    }
    return mail;
  }

  beforeAll(async () => {
    warta = await startWarta({ PUBLIC_URL: CMS, SITE_URL: SITE });
    newsroom = await createNewsroom(warta.strapi);
    const { makassar, medan, olahraga } = newsroom;
    await publish('Kemarin subuh', at('05:00:00', 18), { region: medan });
    await publish('Gol <menit> ke-89 & "seri"', at('21:00:00', 18), {
      region: makassar,
      channel: olahraga,
    });
    await publish('Harga cabai turun', at('15:15:00', 18), { region: medan });
  });
  afterEach(async () => {
    // Nobody is left over for the next test.
    await warta.strapi.db
      .query(SETTINGS)
      .updateMany({ where: {}, data: { digest: false, nextDigestAt: null } });
  });
  afterAll(() => warta.stop());

  it('is off until a reader turns it on', async () => {
    const reader = await createReader(warta, 'tanpa');
    expect((await reader.request('get', '/api/me/settings')).body.data.digest).toBe(false);
    await reader.request('patch', '/api/me/settings', { history: true });
    await runAt(at('06:00:00'));
    expect(await countTo(reader)).toBe(0);
  });

  it('is refused what is neither on nor off', async () => {
    const reader = await createReader(warta, 'keliru');
    const { status, body } = await reader.request('patch', '/api/me/settings', { digest: 'ya' });
    expect({ status, message: body.error.message }).toEqual({
      status: 400,
      message: 'data.digest: must be true or false',
    });
  });

  it('comes at 06.00 of each zone, once', async () => {
    const [wit, wita, wib] = [
      await subscribe({ timeZone: 'Asia/Jayapura' }),
      await subscribe({ timeZone: 'Asia/Makassar' }),
      await subscribe(),
    ];
    const counts = async () => [await countTo(wit), await countTo(wita), await countTo(wib)];
    for (const [instant, expected] of [
      ['03:59:59', [0, 0, 0]],
      ['04:00:00', [1, 0, 0]],
      ['04:59:59', [1, 0, 0]],
      ['05:00:00', [1, 1, 0]],
      ['05:59:59', [1, 1, 0]],
      ['06:00:00', [1, 1, 1]],
      ['06:01:00', [1, 1, 1]],
      ['11:00:00', [1, 1, 1]],
    ] as const) {
      await runAt(at(instant));
      expect({ instant, counts: await counts() }).toEqual({ instant, counts: expected });
    }
  });

  it('comes once though several do the job at the same time', async () => {
    const readers: Reader[] = [];
    for (let index = 0; index < 12; index += 1) {
      readers.push(await subscribe());
    }
    warta.setNow(at('06:00:00'));
    const { strapi } = warta;
    await Promise.all([sendDueDigests(strapi), sendDueDigests(strapi), sendDueDigests(strapi)]);
    await sendDueDigests(strapi);
    for (const reader of readers) {
      expect(await countTo(reader)).toBe(1);
    }
  });

  it('comes by the clock, in a process that serves', async () => {
    const reader = await subscribe();
    warta.setNow(at('06:00:00'));
    digestRunner(warta.strapi).start('* * * * * *');
    const deadline = Date.now() + 15_000;
    while ((await countTo(reader)) === 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    warta.strapi.cron.remove('sendDueDigests');
    expect(await countTo(reader)).toBe(1);
  });

  it('is first sent the next morning to who turns it on during the day', async () => {
    const reader = await subscribe();
    await reader.request('patch', '/api/me/settings', { digest: false });
    warta.setNow(at('08:00:00'));
    await reader.request('patch', '/api/me/settings', { digest: true });
    await runAt(at('08:01:00'));
    expect(await countTo(reader)).toBe(0);
    await publish('Siang', at('14:00:00'));
    await runAt(at('06:00:00', 20));
    expect(await countTo(reader)).toBe(1);
    await warta.strapi.documents(ARTICLE).delete({ documentId: ids.Siang ?? '' });
  });

  it('comes at six of where a reader has moved to, and not twice in a day', async () => {
    const late = await subscribe({ timeZone: 'Asia/Jayapura' });
    const early = await subscribe();
    const move = async (reader: Reader, timeZone: string) => {
      const { authorization } = reader;
      const headers = { Authorization: authorization };
      await warta.http.put('/api/me').set(headers).send({ timeZone }).expect(200);
    };
    warta.setNow(at('21:00:00', 18));
    await move(early, 'Asia/Jayapura');
    await runAt(at('04:00:00'));
    expect([await countTo(late), await countTo(early)]).toEqual([1, 1]);
    warta.setNow(at('04:30:00'));
    await move(late, 'Asia/Jakarta');
    await runAt(at('06:00:00'));
    expect([await countTo(late), await countTo(early)]).toEqual([1, 1]);
    const { nextDigestAt } = await settingsOf(late);
    expect(new Date(nextDigestAt)).toEqual(at('06:00:00', 20));
  });

  describe('after the server was away', () => {
    it('still comes in the morning', async () => {
      const reader = await subscribe();
      await runAt(at('11:59:00'));
      expect(await countTo(reader)).toBe(1);
    });

    it('does not come in the afternoon, but the next morning, and then once', async () => {
      const reader = await subscribe();
      await runAt(at('12:00:00'));
      expect(await countTo(reader)).toBe(0);
      await publish('Sore', at('16:00:00'));
      await runAt(at('06:00:00', 20));
      await runAt(at('06:01:00', 20));
      expect(await countTo(reader)).toBe(1);
      await warta.strapi.documents(ARTICLE).delete({ documentId: ids.Sore ?? '' });
    });
  });

  describe('holds', () => {
    it("the best of the reader's own feed, with its reasons, in both forms", async () => {
      const reader = await subscribe();
      await reader.request('put', `/api/me/follows/regions/${newsroom.medan}`);
      await runAt(at('06:00:00'));
      const { subject, text = '', html } = await theDigestTo(reader);
      expect(subject).toBe('Berita pagi Anda: Harga cabai turun');
      expect(text).toContain(
        [
          '1. Harga cabai turun',
          'Kota Medan · Ekonomi · Kamis, 18 Juni 2026 15.15 WIB',
          'Teras: Harga cabai turun',
          'Anda mengikuti Kota Medan',
          `${SITE}/berita/harga-cabai-turun`,
          '',
          '2. Gol <menit> ke-89 & "seri"',
          'Kota Makassar · Olahraga · Kamis, 18 Juni 2026 21.00 WIB',
        ].join('\n'),
      );
      expect(text).not.toContain('Kemarin subuh');
      expect(html).toContain(`href="${SITE}/berita/harga-cabai-turun"`);
      expect(html).toContain('Gol &lt;menit&gt; ke-89 &amp; &quot;seri&quot;');
    });

    it('the times of the reader, in the language of the reader', async () => {
      const reader = await subscribe({ language: 'en', timeZone: 'Asia/Jayapura' });
      await reader.request('put', `/api/me/follows/regions/${newsroom.medan}`);
      await runAt(at('06:00:00'));
      const { subject, text } = await theDigestTo(reader);
      expect(subject).toBe('Your morning news: Harga cabai turun');
      expect(text).toContain('Thursday, 18 June 2026, 17:15 WIT');
      expect(text).toContain('You follow Kota Medan');
    });

    it('nothing that was taken back, and comes not at all without anything else', async () => {
      const reader = await subscribe();
      const others = ['Harga cabai turun', 'Gol <menit> ke-89 & "seri"'];
      const published = warta.strapi.db.query(ARTICLE);
      const setRetracted = (headline: string, dateRetracted: Date | null) =>
        published.updateMany({ where: { headline }, data: { dateRetracted } });
      await setRetracted(others[0] ?? '', at('05:00:00'));
      await runAt(at('06:00:00'));
      const { text } = await theDigestTo(reader);
      expect(text).not.toContain(others[0]);
      expect(text).toContain(`1. ${others[1]}`);

      const second = await subscribe();
      await setRetracted(others[1] ?? '', at('05:00:00'));
      await runAt(at('06:00:00'));
      expect(await countTo(second)).toBe(0);
      for (const headline of others) {
        await setRetracted(headline, null);
      }
    });

    it('nothing that the reader has read, or was sent the day before', async () => {
      const reader = await subscribe({ language: 'id' }, { history: true });
      await reader.request('put', `/api/me/history/${ids['Harga cabai turun']}`, { progress: 90 });
      await runAt(at('06:05:00'));
      expect((await theDigestTo(reader)).text).not.toContain('Harga cabai turun');

      await publish('Sebelum surat', at('06:04:00'));
      await publish('Sesudah surat', at('06:06:00'));
      await runAt(at('06:00:00', 20));
      const mails = await digestsTo(reader);
      expect(mails).toHaveLength(2);
      const second = mails.find(({ text }) => text?.includes('Sesudah surat'));
      expect(second?.text).not.toMatch(/Sebelum surat|Harga cabai turun|Gol/);

      // Nothing was published since.
      await runAt(at('06:00:00', 21));
      expect(await countTo(reader)).toBe(2);
      for (const headline of ['Sebelum surat', 'Sesudah surat']) {
        await warta.strapi.documents(ARTICLE).delete({ documentId: ids[headline] ?? '' });
      }
    });
  });

  describe('goes only to who can be written to', () => {
    it.each([
      ['is not confirmed', { confirmed: false }],
      ['is blocked', { blocked: true }],
    ])('not to a reader who %s', async (_name, account) => {
      const reader = await subscribe();
      await change(reader, account);
      await runAt(at('06:00:00'));
      expect(await countTo(reader)).toBe(0);
      await change(reader, { confirmed: true, blocked: false });
      await runAt(at('06:01:00'));
      expect(await countTo(reader)).toBe(0);
      const { nextDigestAt } = await settingsOf(reader);
      expect(new Date(nextDigestAt)).toEqual(at('06:00:00', 20));
    });
  });

  describe('that cannot be sent', () => {
    let restore: () => void;

    /** Lets sending to one reader fail as long as `failure` gives an error. */
    async function failFor(reader: Reader, failure: () => Error | null): Promise<void> {
      const email = await emailOf(reader);
      const { provider } = warta.strapi.plugin('email') as unknown as { provider: Provider };
      const { send } = provider;
      restore = () => {
        provider.send = send;
      };
      provider.send = async (mail) => {
        const error = mail.to === email ? failure() : null;
        if (error) {
          throw error;
        }
        return send(mail);
      };
    }

    const refusal = (responseCode: number) =>
      Object.assign(new Error('refused'), { code: 'EENVELOPE', responseCode });

    afterEach(() => restore());

    it('holds none of the others back', async () => {
      const broken = await subscribe();
      const sound = [await subscribe(), await subscribe()];
      await failFor(broken, () => refusal(550));
      await runAt(at('06:00:00'));
      expect(await countTo(broken)).toBe(0);
      for (const reader of sound) {
        expect(await countTo(reader)).toBe(1);
      }
    });

    it('is tried again when it was refused for now, with all its news, and then comes once', async () => {
      const reader = await subscribe();
      let refused: Error | null = refusal(451);
      await failFor(reader, () => refused);
      await runAt(at('06:00:00'));
      refused = null;
      await runAt(at('06:04:58'));
      expect(await countTo(reader)).toBe(0);
      await runAt(at('06:05:00'));
      await runAt(at('06:10:00'));
      expect((await theDigestTo(reader)).text).toContain('Harga cabai turun');
    });

    it.each([
      ['it was refused for good', refusal(550)],
      ['the server may have it', Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT' })],
    ])('is not tried again when %s, until the next morning', async (_name, failure) => {
      const reader = await subscribe();
      let left: Error | null = failure;
      await failFor(reader, () => left);
      await runAt(at('06:00:00'));
      left = null;
      await runAt(at('11:00:00'));
      expect(await countTo(reader)).toBe(0);
      const { nextDigestAt } = await settingsOf(reader);
      expect(new Date(nextDigestAt)).toEqual(at('06:00:00', 20));
    });

    it('is not begun again for who has stopped it meanwhile', async () => {
      const reader = await subscribe();
      const { documentId } = await settingsOf(reader);
      const stop = { digest: false, nextDigestAt: null };
      await failFor(reader, () => refusal(451));
      const { provider } = warta.strapi.plugin('email') as unknown as { provider: Provider };
      const { send } = provider;
      provider.send = async (mail) => {
        await warta.strapi.db
          .query(SETTINGS)
          .updateMany({ where: { documentId }, data: stop as never });
        return send(mail);
      };
      await runAt(at('06:00:00'));
      expect(await settingsOf(reader)).toMatchObject(stop);
    });
  });

  describe('is stopped', () => {
    /** The path of the address in the header field of a reader's digest. */
    async function stopPathOf(reader: Reader): Promise<string> {
      const mail = await theDigestTo(reader);
      const { unsubscribe } = mail.headers.get('list') as unknown as {
        unsubscribe: { url: string };
      };
      expect(unsubscribe.url.startsWith(`${CMS}${STOP}?token=`)).toBe(true);
      return unsubscribe.url.slice(CMS.length);
    }

    async function withDigest(): Promise<{ reader: Reader; path: string }> {
      const reader = await subscribe();
      await runAt(at('06:00:00'));
      return { reader, path: await stopPathOf(reader) };
    }

    const isOn = async (reader: Reader) =>
      (await reader.request('get', '/api/me/settings')).body.data.digest;

    it('by the header fields of RFC 8058', async () => {
      const { reader, path } = await withDigest();
      const { headerLines } = await theDigestTo(reader);
      const line = (key: string) => headerLines.find((header) => header.key === key)?.line;
      expect(line('list-unsubscribe')?.replace(/\r?\n\s/g, ' ')).toBe(
        `List-Unsubscribe: <${CMS}${path}>`,
      );
      expect(line('list-unsubscribe-post')).toBe(
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      );
    });

    it.each(['application/x-www-form-urlencoded', 'multipart/form-data', 'application/json'])(
      'with one click, sent as %s, without a login',
      async (type) => {
        const { reader, path } = await withDigest();
        const post = () => {
          const request = warta.http.post(path);
          if (type === 'multipart/form-data') {
            return request.field('List-Unsubscribe', 'One-Click');
          }
          const body = { 'List-Unsubscribe': 'One-Click' };
          return request.type(type).send(type === 'application/json' ? body : ONE_CLICK);
        };
        const { body, headers } = await post().expect(200);
        expect(body).toEqual({ data: { digest: false }, meta: {} });
        expect(headers['cache-control']).toBe('private, no-store');
        expect(await isOn(reader)).toBe(false);
        await publish('Untuk besok', at('12:00:00'));
        await runAt(at('06:00:00', 20));
        expect(await countTo(reader)).toBe(1);
        await post().expect(200);
        await warta.strapi.documents(ARTICLE).delete({ documentId: ids['Untuk besok'] ?? '' });
      },
    );

    it('by nobody who only opens the link: it leads to the page that asks', async () => {
      const { reader, path } = await withDigest();
      const token = tokenIn(await theDigestTo(reader));
      expect(path).toBe(`${STOP}?token=${token}`);
      const { headers } = await warta.http.get(path).expect(302);
      const page = `${SITE}/akun/ringkasan/berhenti?token=${token}`;
      expect(headers.location).toBe(page);
      expect((await theDigestTo(reader)).text).toContain(page);
      await warta.http.head(path);
      expect(await isOn(reader)).toBe(true);
    });

    it('by a token that tells nothing of the reader', async () => {
      const { reader, path } = await withDigest();
      expect(decodeURIComponent(path)).not.toMatch(/pembaca|@/);
      expect(path).not.toContain(reader.documentId);
    });

    it('also after it was turned on again: every letter leads out', async () => {
      const { reader, path } = await withDigest();
      await reader.request('patch', '/api/me/settings', { digest: false });
      await reader.request('patch', '/api/me/settings', { digest: true });
      await warta.http.post(path).type('form').send(ONE_CLICK).expect(200);
      expect(await isOn(reader)).toBe(false);
    });

    it.each([
      ['', 'token: wajib diisi / is required'],
      ['?token=', 'token: bukan dari surel ringkasan / is not from a digest'],
      [
        `?token=abcdefghijklmnopqrstuvwx.${'A'.repeat(43)}`,
        'token: bukan dari surel ringkasan / is not from a digest',
      ],
      ['?token=a&token=b', 'token: wajib diisi / is required'],
    ])('by no other token: "%s"', async (query, message) => {
      for (const method of ['get', 'post'] as const) {
        const { body } = await warta.http[method](`${STOP}${query}`).expect(400);
        expect(body.error).toMatchObject({
          name: 'ValidationError',
          message,
          details: { source: 'query', param: 'token' },
        });
      }
    });

    it.each(['', 'List-Unsubscribe=Two-Clicks', 'x=y'])('by no other body: "%s"', async (sent) => {
      const { reader, path } = await withDigest();
      const { body } = await warta.http.post(path).type('form').send(sent).expect(400);
      expect(body.error.message).toBe('List-Unsubscribe: harus "One-Click" / must be "One-Click"');
      expect(await isOn(reader)).toBe(true);
    });

    it('with the account, and the link of an old letter still answers', async () => {
      const { reader, path } = await withDigest();
      await warta.strapi.documents(USER).delete({ documentId: reader.documentId });
      expect(await settingsOf(reader)).toBeNull();
      await warta.http.post(path).type('form').send(ONE_CLICK).expect(200);
    });
  });

  it('is in the export of what is kept about a reader', async () => {
    const reader = await subscribe();
    const present = await runAt(at('06:00:00'));
    const { body } = await reader.request('get', '/api/me/export');
    expect(body.settings).toEqual([
      {
        homeRegion: null,
        history: false,
        digest: true,
        nextDigestAt: at('06:00:00', 20).toISOString(),
        lastDigestAt: present.toISOString(),
      },
    ]);
  });
});
