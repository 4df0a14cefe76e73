import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Edition } from '../own-desk/own-desk-api';
import { useCarryMutation, useDropMutation } from './carrying-api';

/** Takes a story into an edition, or out of it, and says so, or says why not. */
export function useChangeEditions(story: string, change: 'carry' | 'drop') {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [carry, carrying] = useCarryMutation();
  const [drop, dropping] = useDropMutation();

  async function changeEditions({ documentId, name }: Edition) {
    const asked = { story, region: documentId };
    try {
      await (change === 'carry' ? carry(asked) : drop(asked)).unwrap();
      toggleNotification({
        type: 'success',
        message: formatMessage({ id: `warta.carrying.${change}-done` }, { edition: name }),
      });
    } catch (refusal) {
      const { message } = refusal as { message?: string };
      toggleNotification({
        type: 'danger',
        message: message || formatMessage({ id: 'warta.failed' }),
      });
    }
  }

  return { changeEditions, isLoading: carrying.isLoading || dropping.isLoading };
}
