import type { Feature } from '../feature';
import { ChecklistPanel } from './checklist-panel';
import { contentManagerApis } from './side-panel';
import { texts } from './texts';
import { WorkflowPanel } from './workflow-panel';

/** The workflow beside a story's form. */
export const workflow: Feature = {
  texts,
  bootstrap(app) {
    contentManagerApis(app).addEditViewSidePanel([WorkflowPanel]);
  },
};

/** What a story lacks, beside its form; its words are among the workflow's. */
export const checklist: Feature = {
  texts: { id: {}, en: {} },
  bootstrap(app) {
    contentManagerApis(app).addEditViewSidePanel([ChecklistPanel]);
  },
};
