import type { Feature } from '../feature';
import { contentManagerApis } from '../panels/side-panel';
import { CarryingPanel } from './carrying-panel';
import { texts } from './texts';

/** The editions that carry a story, beside its form. */
export const carrying: Feature = {
  texts,
  bootstrap(app) {
    contentManagerApis(app).addEditViewSidePanel([CarryingPanel]);
  },
};
