import { readFileSync } from 'node:fs';
import path from 'node:path';

export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(path.resolve(__dirname, '../../fixtures/ninjs', name), 'utf8'));
}
