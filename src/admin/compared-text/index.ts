import type { Feature } from '../feature';
import { texts } from './texts';

/** The words of the comparison of two texts, which more than one screen shows. */
export const comparedText: Feature = { texts };
