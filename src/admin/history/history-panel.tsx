import { useIntl } from 'react-intl';
import { ARTICLE } from '../../uids';
import type { SidePanel } from '../panels/side-panel';
import { LatestVersions } from './latest-versions';

/** Who saved a story last, and the way to all its versions. */
export const HistoryPanel: SidePanel = ({ model, documentId, document }) => {
  const { formatMessage } = useIntl();
  if (model !== ARTICLE || !documentId || !document) {
    return null;
  }
  return {
    title: formatMessage({ id: 'warta.history.title' }),
    content: <LatestVersions story={documentId} />,
  };
};
