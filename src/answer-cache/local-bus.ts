import type { Core } from '@strapi/strapi';
import { afterCommit } from '../database/after-commit';
import type { BusListener, ChangeBus } from './change-bus';

/** For a process that keeps nothing, on a database whose other processes hear by themselves. */
export const createLocalBus = (strapi: Core.Strapi, listener: BusListener): ChangeBus => ({
  start: async () => undefined,
  tell: (change) => afterCommit(strapi, () => listener.changed(change)),
  isInStep: () => true,
  stop: async () => undefined,
});
