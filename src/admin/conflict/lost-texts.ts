import type { LostText, LostTexts } from './lost-text';

const keyOf = (documentId: string): string => `warta.lost-text.${documentId}`;

const listeners = new Set<() => void>();

function tellListeners(): void {
  for (const listener of listeners) {
    listener();
  }
}

/** Calls back after each change; returns what ends that. */
export function onLostText(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is kept for a story, as it is stored; null for nothing. */
export const storedLostText = (documentId: string): string | null =>
  sessionStorage.getItem(keyOf(documentId));

/** What is stored, read. */
export const readLostText = (stored: string | null): LostText | null =>
  stored === null ? null : (JSON.parse(stored) as LostText);

/** Kept in this tab of the browser, over reloads of the page. */
export const lostTexts: LostTexts = {
  of: (documentId) => readLostText(storedLostText(documentId)),
  keep(lost) {
    sessionStorage.setItem(keyOf(lost.documentId), JSON.stringify(lost));
    tellListeners();
  },
  drop(documentId) {
    sessionStorage.removeItem(keyOf(documentId));
    tellListeners();
  },
};
