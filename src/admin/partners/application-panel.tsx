import { useIntl } from 'react-intl';
import { PARTNER_APPLICATION } from '../../uids';
import type { SidePanel } from '../panels/side-panel';
import { ApplicationReview } from './application-review';

/** Where a partner application stands, and the buttons that decide about it. */
export const ApplicationPanel: SidePanel = ({ model, documentId }) => {
  const { formatMessage } = useIntl();
  if (model !== PARTNER_APPLICATION || !documentId) {
    return null;
  }
  return {
    title: formatMessage({ id: 'warta.partners.title' }),
    content: <ApplicationReview documentId={documentId} />,
  };
};
