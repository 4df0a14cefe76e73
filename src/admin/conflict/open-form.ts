import type { Values } from '../../domain/conflict';

/** The forms that are open, by the story: what they hold is more than what a save sends of them. */
const forms = new Map<string, () => Values>();

/** Lets a refused save find the form that it came from; returns what ends that. */
export function registerForm(documentId: string, valuesOf: () => Values): () => void {
  forms.set(documentId, valuesOf);
  return () => {
    if (forms.get(documentId) === valuesOf) {
      forms.delete(documentId);
    }
  };
}

/** What the open form of a story holds; undefined when none is open. */
export const openForm = (documentId: string): Values | undefined => forms.get(documentId)?.();
