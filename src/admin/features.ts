import { deskFields } from './desk-fields';
import type { Feature } from './feature';
import { checklist, workflow } from './panels';
import { publishAction } from './publish-action';
import { timing } from './timing';
import { writeStory } from './write-story';

/** All that Warta adds to the admin panel; panels stand beside a story's form in this order. */
export const FEATURES: readonly Feature[] = [
  writeStory,
  publishAction,
  workflow,
  deskFields,
  timing,
  checklist,
];
