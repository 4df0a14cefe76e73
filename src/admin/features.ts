import { audit } from './audit';
import { calendar } from './calendar';
import { carrying } from './carrying';
import { columns } from './columns';
import { comparedText } from './compared-text';
import { conflict } from './conflict';
import type { Feature } from './feature';
import { history } from './history';
import { panels } from './panels';
import { widgets } from './widgets';

/** All that Warta adds to the admin panel; panels stand beside a story's form in this order. */
export const FEATURES: readonly Feature[] = [
  conflict,
  panels,
  carrying,
  history,
  columns,
  widgets,
  calendar,
  audit,
  comparedText,
];
