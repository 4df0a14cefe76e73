import type { Feature } from '../feature';
import { contentManagerApis } from '../panels/side-panel';
import { HistoryPanel } from './history-panel';
import { historyPath } from './history-path';
import { texts } from './texts';

/** The saved versions of a story; Strapi's own history is a paid one, and shows nothing without. */
export const history: Feature = {
  texts,
  register(app) {
    app.router.addRoute({
      path: historyPath(':story').slice(1),
      lazy: async () => {
        const { HistoryPage } = await import('./history-page');
        return { Component: HistoryPage };
      },
    });
  },
  bootstrap(app) {
    contentManagerApis(app).addEditViewSidePanel([HistoryPanel]);
  },
};
