import type { FC } from 'hono/jsx';
import { usePage } from '../../components/use-page';
import { FormAlert } from '../../forms/form-alert';
import type { Refusal } from '../../forms/refusal';
import { EmailField } from './account-fields';

/** Asks for the message that confirms an address once more. */
export const AskAgainForm: FC<{ email?: string; refusal?: Refusal | undefined }> = ({
  email,
  refusal,
}) => {
  const { words, links } = usePage();
  return (
    <form method="post" action={links.account('askAgain')}>
      <FormAlert refusal={refusal} />
      <EmailField value={email} refusal={refusal} />
      <button type="submit">{words.account.letterSent.button}</button>
    </form>
  );
};
