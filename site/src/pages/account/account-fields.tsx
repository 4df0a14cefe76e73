import type { FC } from 'hono/jsx';
import { SHORTEST_PASSWORD } from '../../../../src/domain/accounts';
import { usePage } from '../../components/use-page';
import { FormField } from '../../forms/form-field';
import type { Refusal } from '../../forms/refusal';

interface Sent {
  readonly label?: string;
  readonly refusal: Refusal | undefined;
}

/** The address of an account, as it was sent where it was. */
export const EmailField: FC<Sent & { value?: string | undefined }> = ({ label, ...sent }) => {
  const { account } = usePage().words;
  return (
    <FormField
      name="email"
      label={label ?? account.email}
      type="email"
      autocomplete="username"
      required
      {...sent}
    />
  );
};

/** The password that a reader has. */
export const PasswordField: FC<Sent & { name?: string }> = ({
  name = 'password',
  label,
  refusal,
}) => {
  const { account } = usePage().words;
  return (
    <FormField
      name={name}
      label={label ?? account.password}
      type="password"
      autocomplete="current-password"
      required
      refusal={refusal}
    />
  );
};

/** A password that a reader chooses. */
export const NewPasswordField: FC<Sent> = ({ label, refusal }) => {
  const { account } = usePage().words;
  return (
    <FormField
      name="password"
      label={label ?? account.password}
      type="password"
      autocomplete="new-password"
      minlength={SHORTEST_PASSWORD}
      hint={account.passwordHint}
      required
      refusal={refusal}
    />
  );
};
