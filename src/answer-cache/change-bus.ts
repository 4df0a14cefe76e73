import type { Change } from '../domain/response-cache';

/** What a bus calls at the process that it belongs to. */
export interface BusListener {
  /** Something was written, here or in another process. */
  changed(change: Change): void;
  /** Changes of other processes may have been missed: nothing that is kept can be trusted. */
  lost(): void;
  /** From now on every change is heard again. */
  found(): void;
}

/** Carries changes to every process that keeps answers. */
export interface ChangeBus {
  tell(change: Change): void;
  stop(): Promise<void>;
}

/** For a single process: nobody else is there to be told. */
export const createLocalBus = (listener: BusListener): ChangeBus => ({
  tell: (change) => listener.changed(change),
  stop: async () => undefined,
});
