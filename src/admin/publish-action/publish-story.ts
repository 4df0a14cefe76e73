import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { ARTICLE } from '../../uids';
import type {
  DocumentAction,
  DocumentActionComponent,
  DocumentActionProps,
} from './document-action';
import { useSubmit } from './use-submit';
import { useWayOut } from './use-way-out';

const useIsScheduled = (): boolean =>
  useForm('useIsScheduled', ({ values }) =>
    Boolean((values as { scheduledFor?: unknown }).scheduledFor),
  );

function useStoryAction(
  publish: DocumentActionComponent,
  props: DocumentActionProps,
): DocumentAction | null {
  const { model, activeTab, documentId } = props;
  const { formatMessage } = useIntl();
  const action = publish(props);
  const way = useWayOut(documentId, model === ARTICLE);
  const { submit, isSubmitting } = useSubmit(props);
  const isScheduled = useIsScheduled();
  const isTouched = useForm('useStoryAction', ({ modified }) => modified);
  if (!action || model !== ARTICLE || activeTab === 'published') {
    return action;
  }
  if (way === 'publish') {
    const label = formatMessage({ id: 'warta.publish.now' });
    return isScheduled && !action.disabled ? { ...action, label } : action;
  }
  if (way !== 'submit') {
    return { ...action, disabled: true };
  }
  return {
    // Strapi makes any other first button the one that Enter presses in a field.
    type: 'publish',
    position: 'panel',
    label: formatMessage({ id: isTouched ? 'warta.publish.save-submit' : 'warta.publish.submit' }),
    loading: isSubmitting,
    disabled: isSubmitting || (documentId === undefined && !isTouched),
    onClick: submit,
  };
}

/**
 * Strapi's button for publishing, for stories the one that takes them as far as the editor before the
 * screen may: nobody is offered what the server refuses.
 */
export const publishStory = (publish: DocumentActionComponent): DocumentActionComponent =>
  Object.assign((props: DocumentActionProps) => useStoryAction(publish, props), {
    type: publish.type,
    position: publish.position,
  });
