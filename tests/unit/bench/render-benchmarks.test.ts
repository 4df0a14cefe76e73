import {
  type Measured,
  renderBenchmarks,
  shortNumber,
} from '../../bench/support/render-benchmarks';

const measured = (place: number, title: string, change: Partial<Measured> = {}): Measured => ({
  place,
  title,
  text: `What ${title} does.`,
  figures: [{ what: `${title} in all`, value: 2 }],
  date: '2026-06-19T05:00:00.000Z',
  machine: { processor: 'Uji 3000', cores: 2, memory: 24, node: 'v20.20.2', system: 'Linux 6' },
  ...change,
});

describe('the page of benchmarks', () => {
  it('has a section for each, in their places, with the machine and the date', () => {
    const page = renderBenchmarks([measured(2, 'Second'), measured(1, 'First')]);
    expect(page.indexOf('## First')).toBeGreaterThan(page.indexOf('## Goals'));
    expect(page.indexOf('## Second')).toBeGreaterThan(page.indexOf('## First'));
    expect(page).toContain(
      '_2026-06-19, Uji 3000, 2 cores, 24 GiB, Linux 6, Node v20.20.2, SQLite_',
    );
  });

  it('says which goals are reached, to the goal itself', () => {
    const figures = [
      { what: 'fast', value: 12, goal: { atLeast: 12 } },
      { what: 'slow', value: 11.99, goal: { atLeast: 12 } },
      { what: 'late', value: 51, unit: 'ms', goal: { atMost: 50 } },
    ];
    const page = renderBenchmarks([measured(1, 'Speed', { figures })]);
    expect(page).toContain('| fast | 12 | ≥ 12 | yes |');
    expect(page).toContain('| slow | 12 | ≥ 12 | **no** |');
    expect(page).toContain('| late | 51 ms | ≤ 50 ms | **no** |');
  });

  it('writes numbers with the digits that count', () => {
    expect([0, 0.34321, 1.3, 99.96, 1234.5].map(shortNumber)).toEqual([
      '0',
      '0.343',
      '1.3',
      '100',
      '1,235',
    ]);
  });
});
