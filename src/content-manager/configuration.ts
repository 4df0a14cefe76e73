import type { Place } from './layout';

/** What the content manager stores of how a type is shown, as far as Warta uses it. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: Place[][] };
}
