import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useTakeStepMutation } from '../panels/desk-api';
import type { DocumentActionProps } from './document-action';
import { type SavedStory, useSave } from './use-save';

/** What is being typed goes into the form when the field is left; React then needs a turn. */
async function flushForm(): Promise<void> {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) {
    activeElement.blur();
  }
  await new Promise((resolve) => setTimeout(resolve));
}

/** Saves the story if need be and submits it for review, in one go. */
export function useSubmit(props: DocumentActionProps) {
  const { documentId, document: stored } = props;
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const save = useSave(props);
  const [takeStep] = useTakeStepMutation();
  const [isSubmitting, setSubmitting] = useState(false);
  const isChanged = useForm('useSubmit', ({ modified }) => modified);
  const setFormSubmitting = useForm('useSubmit', (form) => form.setSubmitting);

  async function submitStory({ documentId: story, revision }: SavedStory): Promise<void> {
    try {
      await takeStep({ documentId: story, transition: 'submit', revision }).unwrap();
      toggleNotification({
        type: 'success',
        message: formatMessage({ id: 'warta.publish.submitted' }),
      });
    } catch (error) {
      const { message } = error as { message?: string };
      toggleNotification({
        type: 'danger',
        message: message || formatMessage({ id: 'warta.failed' }),
      });
    }
  }

  async function submit(): Promise<void> {
    setSubmitting(true);
    setFormSubmitting(true);
    try {
      await flushForm();
      const revision = typeof stored?.revision === 'string' ? stored.revision : undefined;
      const story = documentId && !isChanged ? { documentId, revision } : await save();
      if (story) {
        await submitStory(story);
      }
      if (story && !documentId) {
        navigate(`../${story.documentId}`, { replace: true, relative: 'path' });
      }
    } finally {
      setSubmitting(false);
      setFormSubmitting(false);
    }
  }

  return { submit, isSubmitting };
}
