import { useIntl } from 'react-intl';
import { ARTICLE } from '../../uids';
import type { SidePanel } from '../panels/side-panel';
import { CarriedBy } from './carried-by';

/** Which editions carry a story, and the buttons that take it into one's own. */
export const CarryingPanel: SidePanel = ({ model, documentId, document }) => {
  const { formatMessage } = useIntl();
  if (model !== ARTICLE || !documentId || !document) {
    return null;
  }
  return {
    title: formatMessage({ id: 'warta.carrying.title' }),
    content: <CarriedBy story={documentId} />,
  };
};
