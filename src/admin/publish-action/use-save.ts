import {
  useAPIErrorHandler,
  unstable_useDocumentActions as useDocumentActions,
  useForm,
  useNotification,
} from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { sentValues } from './sent-values';

/** A story as the content manager answers a save. */
export interface SavedStory {
  documentId: string;
  revision?: string;
}

interface FormOf {
  documentId?: string;
  model: string;
  collectionType: string;
}

const isNamed = (error: object): error is { name: string } => 'name' in error;

/** Saves what stands in the form as Strapi's own button does; null when it could not be saved. */
export function useSave({
  documentId,
  model,
  collectionType,
}: FormOf): () => Promise<SavedStory | null> {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: formErrors } = useAPIErrorHandler();
  const { create, update } = useDocumentActions();
  const validate = useForm('useSave', (form) => form.validate);
  const getValues = useForm('useSave', (form) => form.getValues);
  const setErrors = useForm('useSave', (form) => form.setErrors);
  const resetForm = useForm('useSave', (form) => form.resetForm);

  return async () => {
    const { errors } = await validate(true, { status: 'draft' });
    if (errors) {
      toggleNotification({
        type: 'danger',
        message: formatMessage({ id: 'content-manager.validation.error' }),
      });
      return null;
    }
    const values = getValues();
    const data = sentValues(values) as Record<string, never>;
    const answer = documentId
      ? await update({ collectionType, model, documentId }, data)
      : await create({ model }, data);
    if ('error' in answer) {
      const { error } = answer;
      if (isNamed(error) && error.name === 'ValidationError') {
        setErrors(formErrors(error as Parameters<typeof formErrors>[0]));
      }
      return null;
    }
    if (documentId) {
      resetForm(values);
    }
    return answer.data as unknown as SavedStory;
  };
}
