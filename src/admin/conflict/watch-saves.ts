import type { StrapiApp } from '@strapi/strapi/admin';
import { lostTexts } from './lost-texts';
import { openForm } from './open-form';
import { type AdminCache, saveWatcher } from './save-watcher';

type AppMiddleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

/** Lets every save of a story pass under the eyes of the watcher. */
export const watchSaves: AppMiddleware = () => (store) => {
  const watch = saveWatcher({
    cache: () => store.getState() as unknown as AdminCache,
    openForm,
    lostTexts,
  });
  return (next) => (action) => {
    watch(action);
    return next(action);
  };
};
