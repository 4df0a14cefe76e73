import { useIntl } from 'react-intl';
import { ARTICLE } from '../../uids';

/** What the content manager calls a field of a story, in the editor's language. */
export function useFieldLabel(): (field: string) => string {
  const { formatMessage } = useIntl();
  return (field) => formatMessage({ id: `content-manager.content-types.${ARTICLE}.${field}` });
}
