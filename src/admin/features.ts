import { audit } from './audit';
import { carrying } from './carrying';
import { comparedText } from './compared-text';
import { conflict } from './conflict';
import type { Feature } from './feature';
import { history } from './history';
import { panels } from './panels';

/** All that Warta adds to the admin panel; panels stand beside a story's form in this order. */
export const FEATURES: readonly Feature[] = [
  conflict,
  panels,
  carrying,
  history,
  audit,
  comparedText,
];
