import { useDebounce, useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import type { Values } from '../../domain/conflict';
import type { LostText } from './lost-text';
import { lostTexts } from './lost-texts';

/** How long an editor has to pause before what he goes on writing is kept, in milliseconds. */
const PAUSE = 600;

/** Before he has chosen, his text stays in the form: nothing that he sees may go by itself. */
export const isInForm = ({ standing }: LostText): boolean =>
  standing === 'asked' || standing === 'going-on';

/**
 * Puts an editor's text back into the form, each time the content manager has taken it from there to
 * load what is stored; and keeps what he goes on writing. The text has its old revision: no save
 * accepts it before he has chosen. Null for no text.
 */
export function useKeptInForm(lost: LostText | null): void {
  const values = useForm('useKeptInForm', (form) => form.values as Values);
  const loaded = useForm('useKeptInForm', (form) => form.initialValues as Values);
  const setValues = useForm('useKeptInForm', (form) => form.setValues);
  const written = useDebounce(values, PAUSE);
  const revision = lost?.form.revision;

  // The form tells what it has loaded only after that is in its fields.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each version that is loaded
  useEffect(() => {
    if (lost && isInForm(lost) && loaded.revision !== revision) {
      setValues(lost.form);
    }
  }, [loaded, lost?.standing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is written is followed
  useEffect(() => {
    if (lost?.standing === 'going-on' && written.revision === revision && written !== lost.form) {
      lostTexts.keep({ ...lost, form: written });
    }
  }, [written]);
}
