import { useIntl } from 'react-intl';
import { ARTICLE } from '../../uids';
import type { SidePanel } from '../panels/side-panel';
import { TimingFields } from './timing-fields';

/** When a story goes out, by the clock of its edition. */
export const TimingPanel: SidePanel = ({ model, documentId }) => {
  const { formatMessage } = useIntl();
  return model === ARTICLE
    ? {
        title: formatMessage({ id: 'warta.timing.title' }),
        content: <TimingFields documentId={documentId} />,
      }
    : null;
};
