import { useIntl } from 'react-intl';
import { ARTICLE } from '../../uids';
import type { SidePanel } from '../panels/side-panel';
import { LostTextKeeper } from './lost-text-keeper';
import { useFormOf } from './use-form-of';
import { useKeptInForm } from './use-kept-in-form';
import { useLostText } from './use-lost-text';

/** What an editor wrote and could not save, since somebody else was faster; nothing as long as all is well. */
export const ConflictPanel: SidePanel = ({ model, activeTab, documentId = '', document }) => {
  const { formatMessage } = useIntl();
  const lost = useLostText(documentId);
  const isForm = model === ARTICLE && activeTab !== 'published' && documentId !== '' && document;
  useFormOf(isForm ? documentId : null);
  // Here, not in the panel's content, which is shown only when the browser has time for it.
  useKeptInForm(isForm ? lost : null);
  if (!isForm || !lost) {
    return null;
  }
  return {
    title: formatMessage({ id: 'warta.conflict.title' }),
    content: <LostTextKeeper lost={lost} saved={document} />,
  };
};
