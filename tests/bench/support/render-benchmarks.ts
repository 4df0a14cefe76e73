/** One number that was measured. */
export interface Figure {
  what: string;
  value: number;
  /** Behind the number: "ms", "%"; nothing for a ratio. */
  unit?: string;
  /** What it has to reach, or to stay below. */
  goal?: { atLeast: number } | { atMost: number };
}

/** What was measured together. */
export interface Benchmark {
  /** Where its section stands on the page, the lowest first. */
  place: number;
  title: string;
  /** What was done, as Markdown. */
  text: string;
  /** SQLite unless it says otherwise. */
  database?: string;
  figures: Figure[];
  table?: { head: string[]; rows: string[][] };
}

export interface Machine {
  processor: string;
  cores: number;
  /** Gibibytes. */
  memory: number;
  node: string;
  system: string;
}

export interface Measured extends Benchmark {
  /** RFC 3339. */
  date: string;
  machine: Machine;
}

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`; a benchmark that is run alone (\`npm run bench -- reading\`) replaces its own
section. All servers of a section ran at the same time on one machine, each in a process of its own, and
were measured in turns after a warm-up; the figures are medians. Ratios carry over to other machines,
requests a second do not.

_Per processor_ is how many requests a server answers in a second of its own processor time: what one
core can do. The load tool (autocannon) needs as much of a processor as the fastest of these servers,
so that what is seen from outside is partly its own speed. Ratios of speeds are ratios per processor.
`;

/** A number as a reader takes it in: three digits that count. */
export const shortNumber = (value: number): string =>
  value !== 0 && Math.abs(value) < 100
    ? String(Number(value.toPrecision(3)))
    : Math.round(value).toLocaleString('en');

const withUnit = (value: number, unit = ''): string => `${shortNumber(value)}${unit && ` ${unit}`}`;

function goalCells({ value, unit, goal }: Figure): [string, string] {
  if (!goal) {
    return ['', ''];
  }
  return 'atLeast' in goal
    ? [`≥ ${withUnit(goal.atLeast, unit)}`, value >= goal.atLeast ? 'yes' : '**no**']
    : [`≤ ${withUnit(goal.atMost, unit)}`, value <= goal.atMost ? 'yes' : '**no**'];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  row(head) + row(head.map((_, at) => (at === 0 ? '---' : '---:'))) + rows.map(row).join('');

const figureRow = (figure: Figure): string[] => [
  figure.what,
  withUnit(figure.value, figure.unit),
  ...goalCells(figure),
];

const FIGURE_HEAD = ['', 'measured', 'goal', 'reached'];

function describeMachine({ date, machine, database = 'SQLite' }: Measured): string {
  const { processor, cores, memory, node, system } = machine;
  const [day] = date.split('T');
  return `${day}, ${processor}, ${cores} cores, ${memory} GiB, ${system}, Node ${node}, ${database}`;
}

function section(benchmark: Measured): string {
  const { title, text, figures } = benchmark;
  const servers = benchmark.table ? `\n${table(benchmark.table.head, benchmark.table.rows)}` : '';
  const rows = table(FIGURE_HEAD, figures.map(figureRow));
  return `## ${title}\n\n${text}\n\n${rows}${servers}\n_${describeMachine(benchmark)}_\n`;
}

/** The page of docs: the goals first, then what was measured. */
export function renderBenchmarks(benchmarks: readonly Measured[]): string {
  const inOrder = [...benchmarks].sort((a, b) => a.place - b.place);
  const goals = inOrder.flatMap(({ figures }) => figures.filter(({ goal }) => goal));
  const sections = inOrder.map(section).join('\n');
  return `${INTRODUCTION}\n## Goals\n\n${table(FIGURE_HEAD, goals.map(figureRow))}\n${sections}`;
}
