import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Transition } from '../../domain/publishing';
import { useTakeStepMutation } from './desk-api';

interface TransitionFormProps {
  documentId: string;
  revision: string | undefined;
  transition: Transition;
  needsNote: boolean;
  isDisabled: boolean;
}

/** Steps towards readers; the others lead back. */
const FORWARD: readonly Transition[] = ['submit', 'approve'];

/** The button for one transition, with a field for the note that it needs. */
export function TransitionForm(props: TransitionFormProps) {
  const { documentId, revision, transition, needsNote, isDisabled } = props;
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [takeStep, { isLoading }] = useTakeStepMutation();
  const [note, setNote] = useState('');

  async function take() {
    const asked = { documentId, transition, revision, ...(needsNote && { note }) };
    try {
      const { step } = await takeStep(asked).unwrap();
      const name = formatMessage({ id: `warta.step.${step}` });
      toggleNotification({
        type: 'success',
        message: formatMessage({ id: 'warta.workflow.taken' }, { step: name }),
      });
    } catch (error) {
      const { message } = error as { message?: string };
      toggleNotification({
        type: 'danger',
        message: message || formatMessage({ id: 'warta.failed' }),
      });
    }
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {needsNote && (
        <Field.Root name={`note-${transition}`}>
          <Field.Label>{formatMessage({ id: 'warta.workflow.note-to-author' })}</Field.Label>
          <Textarea value={note} onChange={({ target }) => setNote(target.value)} />
        </Field.Root>
      )}
      <Button
        type="button"
        fullWidth
        variant={FORWARD.includes(transition) ? 'default' : 'tertiary'}
        loading={isLoading}
        disabled={isDisabled || (needsNote && note.trim() === '')}
        onClick={take}
      >
        {formatMessage({ id: `warta.transition.${transition}` })}
      </Button>
    </Flex>
  );
}
