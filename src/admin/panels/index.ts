import type { Feature } from '../feature';
import { ChecklistPanel } from './checklist-panel';
import { contentManagerApis } from './side-panel';
import { texts } from './texts';
import { WorkflowPanel } from './workflow-panel';

/** The workflow and the checklist beside a story's form. */
export const panels: Feature = {
  texts,
  bootstrap(app) {
    contentManagerApis(app).addEditViewSidePanel([WorkflowPanel, ChecklistPanel]);
  },
};
