import type { Feature } from '../feature';
import { contentManagerApis } from '../panels/side-panel';
import { texts } from './texts';
import { TimingPanel } from './timing-panel';

/** The times of a story beside its form. */
export const timing: Feature = {
  texts,
  bootstrap(app) {
    contentManagerApis(app).addEditViewSidePanel([TimingPanel]);
  },
};
