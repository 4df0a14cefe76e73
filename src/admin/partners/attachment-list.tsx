import { Box, Flex, TextButton } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { PanelSection } from './panel-section';
import { attachmentAddress, type ManagedApplication } from './partners-api';

interface AttachmentListProps {
  documentId: string;
  application: ManagedApplication;
}

/** Has the browser save a file that is in its hands already. */
function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The files of an application. A link would come without the login, so that each is fetched. */
export function AttachmentList({ documentId, application }: AttachmentListProps) {
  const { formatMessage, formatNumber } = useIntl();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  if (application.attachments.length === 0) {
    return null;
  }

  async function download(position: number, name: string) {
    try {
      const { data } = await get(attachmentAddress(documentId, position), {
        responseType: 'blob',
      });
      save(data, name);
    } catch {
      toggleNotification({
        type: 'danger',
        message: formatMessage({ id: 'warta.partners.not-downloaded' }),
      });
    }
  }

  return (
    <PanelSection title="attachments">
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={2}>
        {application.attachments.map(({ position, name, size }) => (
          <Box key={position} tag="li" maxWidth="100%">
            <TextButton
              startIcon={<Download aria-hidden />}
              style={{ textAlign: 'start' }}
              onClick={() => download(position, name)}
            >
              {formatMessage(
                { id: 'warta.partners.attachment' },
                {
                  name,
                  size: formatNumber(Math.ceil(size / 1024), {
                    style: 'unit',
                    unit: 'kilobyte',
                  }),
                },
              )}
            </TextButton>
          </Box>
        ))}
      </Flex>
    </PanelSection>
  );
}
