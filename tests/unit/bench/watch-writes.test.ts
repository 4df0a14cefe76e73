import { checkLabels } from '../../bench/support/stale-labels';
import { WatchedWrites } from '../../bench/support/watch-writes';

describe('what a benchmark looks at', () => {
  it('is stale when it was asked for after the write, and does not show it', () => {
    const writes = new WatchedWrites();
    writes.note('Judul baru', ['/berita']);
    const after = performance.now();
    writes.check('/berita', 'Judul lama', after - 60_000);
    writes.check('/lain', 'Judul lama', after);
    expect(writes.checked).toBe(0);
    writes.check('/berita', 'Judul baru', after);
    writes.check('/berita', 'Judul lama', after);
    expect(writes.checked).toBe(2);
    expect(writes.stale).toEqual(['/berita does not show "Judul baru"']);
  });

  it('has a stale label where neither the question nor the answer gives it', () => {
    const label = {
      label: '1 menit lalu',
      absolute: 'Jumat, 19 Juni 2026 12.00 WIB',
      dateTime: '2026-06-19T05:00:00.000Z',
    };
    const body = { data: [{ relativeTime: label }] };
    const at = (seconds: number) => new Date(Date.parse(label.dateTime) + 1000 * seconds);
    expect(checkLabels(body, at(59), at(60))).toEqual({ labels: 1, stale: [] });
    expect(checkLabels(body, at(119), at(121)).stale).toEqual([]);
    expect(checkLabels(body, at(120), at(121)).stale).toHaveLength(1);
    expect(checkLabels(body, at(58), at(59)).stale).toHaveLength(1);
  });
});
