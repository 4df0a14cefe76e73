import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Benchmark, type Machine, type Measured, renderBenchmarks } from './render-benchmarks';

const DOCS = path.resolve(__dirname, '../../../docs');
const FIGURES = path.join(DOCS, 'benchmarks.json');
const PAGE = path.join(DOCS, 'benchmarks.md');

const GIBIBYTE = 2 ** 30;

const thisMachine = (): Machine => ({
  processor: os.cpus()[0]?.model ?? 'unknown processor',
  cores: os.cpus().length,
  memory: Math.round(os.totalmem() / GIBIBYTE),
  node: process.version,
  system: `${os.type()} ${os.release()}`,
});

const readFigures = (): Record<string, Measured> =>
  fs.existsSync(FIGURES) ? JSON.parse(fs.readFileSync(FIGURES, 'utf8')) : {};

/**
 * Puts what was measured in the place of what docs/benchmarks.json had of the same name, leaves the
 * others, and writes docs/benchmarks.md from all of them.
 */
export function record(name: string, benchmark: Benchmark): void {
  const measured = { ...benchmark, date: new Date().toISOString(), machine: thisMachine() };
  const figures = { ...readFigures(), [name]: measured };
  fs.writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  fs.writeFileSync(PAGE, renderBenchmarks(Object.values(figures)));
}
