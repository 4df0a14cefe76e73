import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ComparedField } from '../../domain/history';
import { ComparedText } from '../compared-text/compared-text';
import { SideBySide } from '../compared-text/side-by-side';
import { fieldLabel } from '../field-label';

interface ComparedFieldRowProps {
  compared: ComparedField;
  /** Whether what did not change is shown, too. */
  isWhole: boolean;
}

/** One field as both versions have it. */
export function ComparedFieldRow({ compared, isWhole }: ComparedFieldRowProps) {
  const { formatMessage } = useIntl();
  const { field, from, to, diff } = compared;
  const nothing = (
    <Typography textColor="neutral600">
      <em>{formatMessage({ id: 'warta.compared.nothing' })}</em>
    </Typography>
  );
  return (
    <Box tag="section" marginTop={4} aria-label={formatMessage(fieldLabel(field))}>
      <Typography tag="h3" variant="delta">
        {formatMessage(fieldLabel(field))}
      </Typography>
      <Box marginTop={2}>
        <SideBySide
          before={
            from === '' ? nothing : <ComparedText diff={diff} side="before" isWhole={isWhole} />
          }
          after={to === '' ? nothing : <ComparedText diff={diff} side="after" isWhole={isWhole} />}
        />
      </Box>
    </Box>
  );
}
