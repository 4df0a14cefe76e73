import fs from 'node:fs';
import path from 'node:path';

const SOURCES = path.resolve(__dirname, '../../../src');
const CLOCK = 'clock.ts';

it('is in exactly one place that the server reads the clock', () => {
  const readers = fs
    .readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /new Date\(\)|Date\.now\(|performance\.now\(/.test(
        fs.readFileSync(path.join(SOURCES, file), 'utf8'),
      ),
    );
  expect(readers).toEqual([CLOCK]);
});
