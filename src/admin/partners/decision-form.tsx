import { Button, Dialog, Field, Flex, Textarea } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  type ApplicationTransition,
  REASON_MAX_LENGTH,
} from '../../domain/partner-application/workflow';
import { type ManagedApplication, useDecideMutation } from './partners-api';

interface DecisionFormProps {
  documentId: string;
  application: ManagedApplication;
  transition: ApplicationTransition;
  needsReason: boolean;
}

const VARIANTS: Readonly<Partial<Record<ApplicationTransition, 'default' | 'danger-light'>>> = {
  review: 'default',
  approve: 'default',
  reject: 'danger-light',
};

/** What cannot be taken back is asked about once more. */
const ASKED_TWICE: readonly ApplicationTransition[] = ['approve', 'withdraw'];

/** The button for one decision, with a field for the reason that it needs. */
export function DecisionForm(props: DecisionFormProps) {
  const { documentId, application, transition, needsReason } = props;
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [decide, { isLoading }] = useDecideMutation();
  const [reason, setReason] = useState('');
  const name = formatMessage({ id: `warta.partners.transition.${transition}` });

  async function take() {
    try {
      const asked = { documentId, transition, ...(needsReason && { reason }) };
      const { state, mail } = await decide(asked).unwrap();
      toggleNotification({
        type: mail.error === null ? 'success' : 'warning',
        message: formatMessage(
          { id: mail.error === null ? 'warta.partners.taken' : 'warta.partners.taken-unmailed' },
          { state: formatMessage({ id: `warta.partners.state.${state}` }) },
        ),
      });
    } catch (error) {
      const { message } = error as { message?: string };
      toggleNotification({
        type: 'danger',
        message: message || formatMessage({ id: 'warta.partners.failed' }),
      });
    }
  }

  const button = {
    type: 'button' as const,
    fullWidth: true,
    variant: VARIANTS[transition] ?? ('tertiary' as const),
    loading: isLoading,
  };
  if (ASKED_TWICE.includes(transition)) {
    return (
      <Dialog.Root>
        <Dialog.Trigger>
          <Button {...button}>{name}</Button>
        </Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Header>{name}</Dialog.Header>
          <Dialog.Body>
            {formatMessage(
              { id: `warta.partners.sure.${transition}` },
              { region: application.region?.name, email: application.mail.to },
            )}
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                {formatMessage({ id: 'warta.partners.cancel' })}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button fullWidth onClick={take}>
                {name}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {needsReason && (
        <Field.Root name={`reason-${transition}`}>
          <Field.Label>{formatMessage({ id: 'warta.partners.reason-to-applicant' })}</Field.Label>
          <Textarea
            value={reason}
            maxLength={REASON_MAX_LENGTH}
            onChange={({ target }) => setReason(target.value)}
          />
        </Field.Root>
      )}
      <Button {...button} disabled={needsReason && reason.trim() === ''} onClick={take}>
        {name}
      </Button>
    </Flex>
  );
}
