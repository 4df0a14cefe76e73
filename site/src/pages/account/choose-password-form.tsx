import type { FC } from 'hono/jsx';
import { usePage } from '../../components/use-page';
import { ButtonForm } from '../../forms/button-form';

/** For readers who came by another service: a password is chosen as one that was forgotten. */
export const ChoosePasswordForm: FC<{ email: string }> = ({ email }) => {
  const { words, links } = usePage();
  const { advice, button } = words.account.choosePassword;
  return (
    <>
      <p>{advice}</p>
      <ButtonForm action={links.account('forgotPassword')} fields={{ email }}>
        {button}
      </ButtonForm>
    </>
  );
};
