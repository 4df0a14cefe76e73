import type { Feature } from './feature';
import { panels } from './panels';
import { partners } from './partners';

/** All that Warta adds to the admin panel; panels stand beside a story's form in this order. */
export const FEATURES: readonly Feature[] = [panels, partners];
