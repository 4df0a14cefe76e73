import { memoizeBounded } from '../relative-time/memoize-bounded';

/** How a body can be compressed, the smaller first. */
const ENCODINGS = ['br', 'gzip'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** RFC 9110, 12.4.2. */
const WEIGHT = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i;

/** A malformed weight counts as 0: the coding is passed over. */
function parseWeight(parameter: string | undefined): number {
  return parameter === undefined ? 1 : Number(WEIGHT.exec(parameter)?.[1] ?? 0);
}

function weightsOf(accepted: string): ReadonlyMap<string, number> {
  return new Map(
    accepted.split(',').map((part) => {
      const [name = '', parameter] = part.split(';', 2).map((text) => text.trim());
      return [name.toLowerCase(), parseWeight(parameter)];
    }),
  );
}

function negotiate(accepted: string): Encoding | null {
  const weights = weightsOf(accepted);
  // What is not compressed is always taken, but wanted only where that is said.
  let chosen: Encoding | null = null;
  let best = weights.get('identity') ?? 0;
  for (const name of ENCODINGS) {
    const weight = weights.get(name) ?? weights.get('*') ?? 0;
    if (weight > 0 && (chosen === null ? weight >= best : weight > best)) {
      chosen = name;
      best = weight;
    }
  }
  return chosen;
}

/** Browsers and proxies send a handful. */
const remembered = memoizeBounded(100, negotiate);

/**
 * The coding that a caller wants most by his Accept-Encoding (RFC 9110, 12.5.3), the smaller of two that
 * he wants equally; null where the body is to be sent as it is.
 */
export const chooseEncoding = (accepted: string | undefined): Encoding | null =>
  accepted === undefined ? null : remembered(accepted);
