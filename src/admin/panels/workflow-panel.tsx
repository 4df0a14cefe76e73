import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { ARTICLE } from '../../uids';
import type { SidePanel } from './side-panel';
import { StoryWorkflow } from './story-workflow';

/** Where a story stands on its way to readers, and the buttons that take it further. */
export const WorkflowPanel: SidePanel = ({ model, activeTab, documentId, document }) => {
  const { formatMessage } = useIntl();
  if (model !== ARTICLE || activeTab === 'published') {
    return null;
  }
  const revision = document?.revision;
  return {
    title: formatMessage({ id: 'warta.workflow.title' }),
    content:
      document && documentId ? (
        <StoryWorkflow
          documentId={documentId}
          revision={typeof revision === 'string' ? revision : undefined}
        />
      ) : (
        <Typography textColor="neutral600">
          {formatMessage({ id: 'warta.workflow.unsaved' })}
        </Typography>
      ),
  };
};
