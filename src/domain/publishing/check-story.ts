import { ADVICE_RULES, TIME_RULES } from './advice-rules';
import type { CheckedStory, ChecklistRule, Finding } from './checked-story';
import { COMPLETENESS_RULES } from './completeness-rules';

/** Every rule of the checklist: first what keeps a story from readers. */
export const CHECKLIST: readonly ChecklistRule[] = [
  ...COMPLETENESS_RULES,
  ...TIME_RULES,
  ...ADVICE_RULES,
];

/** What the checklist says of a draft; empty when there is nothing to say. */
export function checkStory(story: CheckedStory, now: Date): Finding[] {
  return CHECKLIST.filter(({ isBroken }) => isBroken(story, now)).map(
    ({ rule, severity, field }) => ({ rule, severity, field }),
  );
}
