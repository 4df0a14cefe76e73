import type { Feature } from '../feature';
import { contentManagerApis } from '../panels/side-panel';
import { DeskPanel } from './desk-panel';
import { texts } from './texts';

/** The desk's matters beside a story's form: region, channel, editions, genre, urgency, address. */
export const deskFields: Feature = {
  texts,
  bootstrap(app) {
    contentManagerApis(app).addEditViewSidePanel([DeskPanel]);
  },
};
