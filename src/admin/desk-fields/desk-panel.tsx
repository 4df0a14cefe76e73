import { useIntl } from 'react-intl';
import { ARTICLE } from '../../uids';
import type { SidePanel } from '../panels/side-panel';
import { DeskFields } from './desk-fields';

/** The desk's matters, beside what it writes. */
export const DeskPanel: SidePanel = ({ model, activeTab, documentId }) => {
  const { formatMessage } = useIntl();
  return model === ARTICLE
    ? {
        title: formatMessage({ id: 'warta.desk.title' }),
        content: <DeskFields documentId={documentId} status={activeTab ?? 'draft'} />,
      }
    : null;
};
