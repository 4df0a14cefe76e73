import { useAuth } from '@strapi/strapi/admin';
import { useMemo, useSyncExternalStore } from 'react';
import type { LostText } from './lost-text';
import { onLostText, readLostText, storedLostText } from './lost-texts';

/** What is kept of the editor's own text for a story; null for nothing. */
export function useLostText(documentId: string): LostText | null {
  const userId = useAuth('useLostText', ({ user }) => user?.id);
  const stored = useSyncExternalStore(onLostText, () => storedLostText(documentId));
  return useMemo(() => {
    const lost = readLostText(stored);
    return lost?.userId === userId ? lost : null;
  }, [stored, userId]);
}
