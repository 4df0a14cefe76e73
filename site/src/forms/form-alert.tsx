import type { FC } from 'hono/jsx';
import { usePage } from '../components/use-page';
import type { Refusal } from './refusal';

/**
 * Says above a form that it was not done, and why, unless the reason stands beside its fields. It has the
 * focus: it is in sight and read out, and a keyboard goes on to the form.
 */
export const FormAlert: FC<{ refusal: Refusal | undefined }> = ({ refusal }) => {
  const { words } = usePage();
  return refusal ? (
    <p class="form-alert" role="alert" tabindex={-1} autofocus>
      {refusal.message ?? words.account.checkFields}
    </p>
  ) : null;
};
