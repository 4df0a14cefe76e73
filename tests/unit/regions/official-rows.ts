import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProvinceRow, RegencyRow } from '../../../src/domain/regions';

const DATA = path.resolve(__dirname, '../../../node_modules/idn-area-data/data');

// The package is ESM-only and jest runs CommonJS; its CSV files quote nothing.
function rows(file: string): string[][] {
  const lines = readFileSync(path.join(DATA, file), 'utf8').trim().split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(','));
}

export const provinces: ProvinceRow[] = rows('provinces.csv').map(([code = '', name = '']) => ({
  code,
  name,
}));

export const regencies: RegencyRow[] = rows('regencies.csv').map(
  ([code = '', province_code = '', name = '']) => ({ code, province_code, name }),
);
