import type { Feature } from '../feature';
import { contentManagerApis } from '../panels/side-panel';
import { ConflictPanel } from './conflict-panel';
import { texts } from './texts';
import { watchSaves } from './watch-saves';

/** Two editors on one story: whoever saves second keeps his text, and chooses what becomes of it. */
export const conflict: Feature = {
  texts,
  register(app) {
    app.addMiddlewares([watchSaves]);
  },
  bootstrap(app) {
    contentManagerApis(app).addEditViewSidePanel([ConflictPanel]);
  },
};
