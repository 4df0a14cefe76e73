import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { ComparedWriting, WrittenField } from '../../domain/conflict';
import { ComparedText } from '../compared-text/compared-text';
import { SideBySide } from '../compared-text/side-by-side';
import { fieldLabel } from '../field-label';
import { saveFile } from '../files/save-file';
import type { LostText } from './lost-text';

interface LostTextFieldsProps {
  lost: LostText;
  compared: ComparedWriting;
  /** Beside the form there is room for the editor's own text only. */
  isNarrow?: boolean;
}

const PLAIN = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

/** Each field that the editor wrote, to be read and copied, and all of them to be saved as a file. */
export function LostTextFields({ lost, compared, isNarrow = false }: LostTextFieldsProps) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { copy } = useClipboard();
  const labelOf = (field: string) => formatMessage(fieldLabel(field));

  async function copyField({ field, mine }: WrittenField) {
    const isCopied = await copy(mine);
    toggleNotification({
      type: isCopied ? 'success' : 'danger',
      message: formatMessage(
        { id: isCopied ? 'warta.conflict.copied' : 'warta.conflict.not-copied' },
        { field: labelOf(field) },
      ),
    });
  }

  function saveAsText() {
    const parts = compared.mine.map(({ field, mine }) => `${labelOf(field)}\n\n${mine}\n`);
    const file = new Blob([parts.join('\n\n')], { type: 'text/plain;charset=utf-8' });
    saveFile(file, `warta-${lost.documentId}.txt`);
  }

  if (compared.mine.length === 0) {
    return null;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {compared.mine.map((written) => (
        <Box key={written.field} tag="section" aria-label={labelOf(written.field)}>
          <Flex justifyContent="space-between" gap={2} wrap="wrap" marginBottom={2}>
            <Typography tag="h3" variant="delta">
              {labelOf(written.field)}
            </Typography>
            <Button
              type="button"
              size="S"
              variant="tertiary"
              aria-label={formatMessage(
                { id: 'warta.conflict.copy-field' },
                { field: labelOf(written.field) },
              )}
              onClick={() => copyField(written)}
            >
              {formatMessage({ id: 'warta.conflict.copy' })}
            </Button>
          </Flex>
          {written.isContested && (
            <Typography tag="p" variant="pi" textColor="danger700">
              {formatMessage({ id: 'warta.conflict.contested' })}
            </Typography>
          )}
          {isNarrow || written.theirs === null ? (
            <Box background="neutral100" padding={3} hasRadius style={PLAIN}>
              <Typography>
                {written.mine || formatMessage({ id: 'warta.compared.nothing' })}
              </Typography>
            </Box>
          ) : (
            <SideBySide
              before={
                <>
                  <Typography variant="sigma" textColor="neutral600" tag="h4">
                    {formatMessage({ id: 'warta.conflict.theirs' })}
                  </Typography>
                  <ComparedText diff={written.diff} side="before" />
                </>
              }
              after={
                <>
                  <Typography variant="sigma" textColor="neutral600" tag="h4">
                    {formatMessage({ id: 'warta.conflict.mine' })}
                  </Typography>
                  <ComparedText diff={written.diff} side="after" />
                </>
              }
            />
          )}
        </Box>
      ))}
      <Flex>
        <Button type="button" size="S" variant="tertiary" onClick={saveAsText}>
          {formatMessage({ id: 'warta.conflict.save-as-text' })}
        </Button>
      </Flex>
    </Flex>
  );
}
