import { audit } from './audit';
import { brand } from './brand';
import { calendar } from './calendar';
import { carrying } from './carrying';
import { columns } from './columns';
import { comparedText } from './compared-text';
import { conflict } from './conflict';
import { deskFields } from './desk-fields';
import type { Feature } from './feature';
import { history } from './history';
import { checklist, workflow } from './panels';
import { partners } from './partners';
import { publishAction } from './publish-action';
import { timing } from './timing';
import { widgets } from './widgets';
import { writeStory } from './write-story';

/** All that Warta adds to the admin panel; panels stand beside a story's form in this order. */
export const FEATURES: readonly Feature[] = [
  brand,
  writeStory,
  conflict,
  publishAction,
  workflow,
  deskFields,
  timing,
  checklist,
  carrying,
  history,
  columns,
  widgets,
  calendar,
  audit,
  partners,
  comparedText,
];
