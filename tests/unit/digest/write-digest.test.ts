import { READER_LANGUAGES, type ReaderLanguage } from '../../../src/domain/accounts';
import { type DigestStory, unsubscribeHeaders, writeDigest } from '../../../src/domain/digest';

const story = (extra: Partial<DigestStory> = {}): DigestStory => ({
  headline: 'Harga cabai turun',
  lead: 'Panen raya di dataran tinggi.',
  places: ['Sumatera Utara', 'Ekonomi'],
  reason: 'Anda mengikuti Sumatera Utara',
  datePublished: new Date('2024-06-19T13:15:00.000Z'),
  url: 'https://www.example.org/berita/harga-cabai-turun',
  ...extra,
});

const write = (
  stories: readonly DigestStory[],
  {
    language = 'id',
    timeZone = 'Asia/Jakarta',
  }: { language?: ReaderLanguage; timeZone?: string } = {},
) =>
  writeDigest({
    language,
    timeZone,
    until: new Date('2024-06-19T23:00:00.000Z'),
    stories,
    home: 'https://www.example.org/',
    stop: 'https://www.example.org/akun/ringkasan/berhenti?token=a.b-c_d',
  });

describe.each(READER_LANGUAGES)('a digest in "%s"', (language) => {
  const { subject, text, html } = write([story(), story({ headline: 'Banjir surut' })], {
    language,
  });

  it('says in both forms what each story is, whence it comes, and why it is there', () => {
    for (const form of [text, html]) {
      expect(form).toContain('Harga cabai turun');
      expect(form).toContain('Panen raya di dataran tinggi.');
      expect(form).toMatch(/Sumatera Utara · Ekonomi · .*WIB/);
      expect(form).toContain('Anda mengikuti Sumatera Utara');
      expect(form).toContain('https://www.example.org/berita/harga-cabai-turun');
      expect(form.indexOf('Harga cabai turun')).toBeLessThan(form.indexOf('Banjir surut'));
    }
  });

  it('leads to the page that stops it', () => {
    const stop = 'https://www.example.org/akun/ringkasan/berhenti?token=a.b-c_d';
    expect(text).toContain(stop);
    expect(html).toContain(`href="${stop}"`);
  });

  it('is a page in that language, named for the first story, which loads nothing and runs nothing', () => {
    expect(subject).toContain('Harga cabai turun');
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<title>${subject}</title>`);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|style)\b|url\(|\bon\w+=/);
  });

  it('tells no time that goes stale', () => {
    expect(`${text}${html}`).not.toMatch(/\b(?:lalu|ago)\b/);
  });
});

describe('a digest', () => {
  it.each([
    ['id', 'Asia/Jakarta', 'Rabu, 19 Juni 2024 20.15 WIB', 'Kamis, 20 Juni 2024 06.00 WIB'],
    ['id', 'Asia/Makassar', 'Rabu, 19 Juni 2024 21.15 WITA', 'Kamis, 20 Juni 2024 07.00 WITA'],
    ['en', 'Asia/Jayapura', 'Wednesday, 19 June 2024, 22:15 WIT', '20 June 2024, 08:00 WIT'],
  ] as const)('tells the times of "%s" in %s', (language, timeZone, published, until) => {
    const { text, html } = write([story()], { language, timeZone });
    for (const form of [text, html]) {
      expect(form).toContain(published);
      expect(form).toContain(until);
    }
  });

  it('writes in two languages', () => {
    const [indonesian, english] = READER_LANGUAGES.map((language) =>
      write([story()], { language }),
    );
    expect(indonesian?.subject).toBe('Berita pagi Anda: Harga cabai turun');
    expect(english?.subject).toBe('Your morning news: Harga cabai turun');
    expect(indonesian?.text).toContain('Berhenti menerima ringkasan:\n');
    expect(english?.text).toContain('Stop the digest:\n');
  });

  it('shows what newsrooms write as it is, and lets none of it be HTML', () => {
    const evil = '<b onclick="x()">&amp; "Kutip" <script>alert(1)</script>';
    const { text, html } = write([
      story({
        headline: evil,
        lead: evil,
        reason: evil,
        places: [evil],
        url: 'https://x.example/?a=1&b="',
      }),
    ]);
    expect(text).toContain(evil);
    expect(html).not.toMatch(/<b |<script|href="[^"]*&b=/);
    expect(
      html.match(/&lt;b onclick=&quot;x\(\)&quot;&gt;&amp;amp; &quot;Kutip&quot;/g),
    ).toHaveLength(
      // In the title, and in each part of the story.
      5,
    );
    expect(html).toContain('href="https://x.example/?a=1&amp;b=&quot;"');
  });

  it('does without what a story does not have', () => {
    const { text, html } = write([story({ lead: null, places: [] })]);
    expect(text).toContain('1. Harga cabai turun\nRabu, 19 Juni 2024 20.15 WIB\nAnda mengikuti');
    expect(html).not.toMatch(/<p[^>]*><\/p>|null/);
  });
});

it('mail programs are offered one click', () => {
  expect(unsubscribeHeaders('https://cms.example.org/x?token=a.b')).toEqual({
    'List-Unsubscribe': '<https://cms.example.org/x?token=a.b>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
});
