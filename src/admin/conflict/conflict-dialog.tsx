import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ComparedWriting } from '../../domain/conflict';
import type { LostText } from './lost-text';
import { LostTextFields } from './lost-text-fields';
import { WhoWasFaster } from './who-was-faster';

interface ConflictDialogProps {
  lost: LostText;
  compared: ComparedWriting;
  /** Whether the new version has come, over which a text could be put. */
  isLoaded: boolean;
  onGoOn(): void;
  onLoadNew(): void;
  onReapply(): void;
}

/** Tells an editor that his save was refused, shows that his text is there, and asks what to do with it. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { lost, compared, isLoaded, onGoOn, onLoadNew, onReapply } = props;
  const { formatMessage } = useIntl();
  const hasWritten = compared.mine.length > 0;
  return (
    <Modal.Root open={lost.standing === 'asked'} onOpenChange={(isOpen) => !isOpen && onGoOn()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={formatMessage({ id: 'warta.conflict.go-on' })}>
          <Modal.Title>{formatMessage({ id: 'warta.conflict.heading' })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <WhoWasFaster lost={lost} theirs={compared.theirs} />
            <Typography tag="p" fontWeight="semiBold">
              {formatMessage({
                id: hasWritten ? 'warta.conflict.kept' : 'warta.conflict.nothing-written',
              })}
            </Typography>
            <LostTextFields lost={lost} compared={compared} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" variant="tertiary" onClick={onGoOn}>
            {formatMessage({ id: 'warta.conflict.go-on' })}
          </Button>
          <Flex gap={2} wrap="wrap" justifyContent="flex-end">
            <Button type="button" variant="secondary" disabled={!isLoaded} onClick={onLoadNew}>
              {formatMessage({ id: 'warta.conflict.load-new' })}
            </Button>
            {hasWritten && (
              <Button type="button" disabled={!isLoaded} onClick={onReapply}>
                {formatMessage({ id: 'warta.conflict.reapply' })}
              </Button>
            )}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
