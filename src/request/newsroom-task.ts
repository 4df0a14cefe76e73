import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** What stands behind the writes of a piece of work, where the writes themselves do not tell. */
export interface NewsroomTask {
  /** The program that works in nobody's name, or an applicant, who has none here. */
  readonly program?: 'import' | 'schedule' | 'applicant';
  /** The id of the version that is restored. */
  readonly restores?: number;
}

const NAME = 'newsroom-task';

const tasksOf = (strapi: Core.Strapi): AsyncLocalStorage<NewsroomTask> => strapi.get(NAME);

/** Lets this Strapi know what piece of work it is at. */
export function registerTasks(strapi: Core.Strapi): void {
  strapi.add(NAME, new AsyncLocalStorage<NewsroomTask>());
}

/** Runs a piece of work, whose writes are recorded as part of it. */
export const inTask = <T>(
  strapi: Core.Strapi,
  task: NewsroomTask,
  run: () => Promise<T>,
): Promise<T> => tasksOf(strapi).run(task, run);

/** The piece of work that is being done. */
export const presentTask = (strapi: Core.Strapi): NewsroomTask => tasksOf(strapi).getStore() ?? {};
