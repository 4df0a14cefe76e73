import { refuse } from './refuse';
import { isParams } from './schema';

/**
 * Relations one behind the other that a query may populate. Each can multiply the rows before it: the
 * stories of a region, their regions, the stories of those …, so that a short address keeps a server busy
 * for minutes.
 */
const DEEPEST = 5;

const deepest = (depths: readonly number[]): number => Math.max(0, ...depths);

function depthOf(populate: unknown): number {
  if (typeof populate === 'string') {
    return deepest(populate.split(',').map((path) => path.split('.').length));
  }
  if (Array.isArray(populate)) {
    return deepest(populate.map(depthOf));
  }
  if (!isParams(populate)) {
    return 0;
  }
  return deepest(
    Object.values(populate).map((nested) => 1 + (isParams(nested) ? depthOf(nested.populate) : 0)),
  );
}

/** @throws ValidationError when relations are populated too deep */
export function assertDepth(populate: unknown): void {
  if (depthOf(populate) > DEEPEST) {
    refuse('populate', 'populate', `goes through more than ${DEEPEST} relations`);
  }
}
