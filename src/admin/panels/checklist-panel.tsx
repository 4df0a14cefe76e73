import { useIntl } from 'react-intl';
import { ARTICLE } from '../../uids';
import type { SidePanel } from './side-panel';
import { StoryChecklist } from './story-checklist';

/** What a story still lacks, while it is being written. */
export const ChecklistPanel: SidePanel = ({ model, activeTab, document }) => {
  const { formatMessage } = useIntl();
  if (model !== ARTICLE || activeTab === 'published') {
    return null;
  }
  return {
    title: formatMessage({ id: 'warta.checklist.title' }),
    content: <StoryChecklist stored={document} />,
  };
};
