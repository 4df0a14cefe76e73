import type { Change } from '../domain/response-cache';

/** What a bus calls at the process that it belongs to. */
export interface BusListener {
  /** Something was written and committed, here or in another process. */
  changed(change: Change): void;
  /** Changes of other processes may have been missed: nothing that was kept so far can be trusted. */
  missed(): void;
}

/** Carries changes to every process that keeps answers. */
export interface ChangeBus {
  /** Begins to hear and to be heard; to be called once the database is there, before any write. */
  start(): Promise<void>;
  /**
   * To be called after a write and in its transaction: everyone is told when that is committed, and
   * nobody when it is rolled back.
   */
  tell(change: Change): Promise<void>;
  /**
   * Whether what other processes have committed before this moment has been told to the listener, or
   * is on its way; if not, nothing that is kept may be given out. Costs no query of the database.
   */
  isInStep(): boolean;
  /** Sends what is still to be told, and ends. */
  stop(): Promise<void>;
}
