import { calendar } from './calendar';
import { columns } from './columns';
import type { Feature } from './feature';
import { panels } from './panels';
import { widgets } from './widgets';

/** All that Warta adds to the admin panel; panels stand beside a story's form in this order. */
export const FEATURES: readonly Feature[] = [panels, columns, widgets, calendar];
