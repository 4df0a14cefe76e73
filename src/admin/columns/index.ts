import type { Feature } from '../feature';
import { QuickFilters } from './quick-filters';
import { showStories } from './show-stories';
import { texts } from './texts';

const COLUMNS = 'Admin/CM/pages/ListView/inject-column-in-table';

/** The list of stories: where each stands, since when, and the filters of the newsroom. */
export const columns: Feature = {
  texts,
  bootstrap(app) {
    app.registerHook(COLUMNS, showStories);
    app.getPlugin('content-manager').injectComponent('listView', 'actions', {
      name: 'warta-quick-filters',
      Component: QuickFilters,
    });
  },
};
