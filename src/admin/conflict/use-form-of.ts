import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import type { Values } from '../../domain/conflict';
import { registerForm } from './open-form';

/** Makes the form around the caller known as that of a story; null for none. */
export function useFormOf(documentId: string | null): void {
  const getValues = useForm('useFormOf', (form) => form.getValues as () => Values);
  useEffect(
    () => (documentId === null ? undefined : registerForm(documentId, getValues)),
    [documentId, getValues],
  );
}
