import { Dialog, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { LiveTime } from '../live-time/live-time';
import type { Version } from './history-api';

interface RestoreDialogProps {
  /** The version that is about to be restored; null when none is. */
  version: Version | null;
  onConfirm(version: Version): Promise<void>;
  onClose(): void;
}

/** Asks once more, and tells what a restoration does and what it leaves as it is. */
export function RestoreDialog({ version, onConfirm, onClose }: RestoreDialogProps) {
  const { formatMessage } = useIntl();
  return (
    <Dialog.Root open={version !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      {version && (
        <ConfirmDialog
          title={formatMessage({ id: 'warta.history.restore-title' })}
          variant="default"
          onConfirm={() => onConfirm(version)}
        >
          <Typography tag="p">
            {formatMessage(
              { id: 'warta.history.restore-what' },
              { by: version.by.name, when: <LiveTime key="when" instant={version.at} /> },
            )}
          </Typography>
          <Typography tag="p" textColor="neutral600">
            {formatMessage({ id: 'warta.history.restore-stays' })}
          </Typography>
        </ConfirmDialog>
      )}
    </Dialog.Root>
  );
}
