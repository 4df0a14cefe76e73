import type { FC } from 'hono/jsx';
import { usePage } from '../components/use-page';
import type { Refusal } from './refusal';

/** Says above a form that it was not done, and why, unless the reason stands beside its fields. */
export const FormAlert: FC<{ refusal: Refusal | undefined }> = ({ refusal }) => {
  const { words } = usePage();
  return refusal ? (
    <p class="form-alert" role="alert">
      {refusal.message ?? words.account.checkFields}
    </p>
  ) : null;
};
