import { Button } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { saveFile } from '../files/save-file';
import type { AuditFilters } from './audit-search';
import { queryOf } from './audit-search';

/** The name that the server gave a file, as `Content-Disposition` has it. */
const nameIn = (disposition: string | null | undefined) =>
  /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1] ?? 'warta-audit.csv';

/** Saves all that the filters let through as CSV. By request: a link could not carry the session. */
export function ExportButton({ filters }: { filters: AuditFilters }) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { get } = useFetchClient();
  const [isLoading, setLoading] = useState(false);

  async function save() {
    setLoading(true);
    try {
      const { data, headers } = await get<Blob>('/warta/audit.csv', {
        params: queryOf(filters),
        responseType: 'blob',
      });
      saveFile(data, nameIn(headers?.get('content-disposition')));
    } catch (refusal) {
      const { message } = refusal as { message?: string };
      toggleNotification({
        type: 'danger',
        message: message || formatMessage({ id: 'warta.failed' }),
      });
    } finally {
      setLoading(false);
    }
  }

  return (
    <Button variant="secondary" loading={isLoading} onClick={save}>
      {formatMessage({ id: 'warta.audit.export' })}
    </Button>
  );
}
