import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { SideBySide } from '../compared-text/side-by-side';
import { ComparedFieldRow } from './compared-field-row';
import { type Comparison as Compared, useCompareVersionsQuery } from './history-api';
import { VersionLine } from './version-line';
import type { Chosen } from './version-list';

interface ComparisonProps {
  story: string;
  chosen: Chosen;
}

/** Two versions of a story side by side, field by field. */
export function Comparison({ story, chosen }: ComparisonProps) {
  const { formatMessage } = useIntl();
  const [isAll, setAll] = useState(false);
  const { currentData: compared, isError } = useCompareVersionsQuery({ story, ...chosen });
  if (isError || !compared) {
    return (
      <Typography textColor="neutral600">
        {formatMessage({ id: isError ? 'warta.failed' : 'warta.loading' })}
      </Typography>
    );
  }
  const shown = fieldsToShow(compared, isAll);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SideBySide
        before={<VersionLine version={compared.from} />}
        after={<VersionLine version={compared.to} />}
      />
      <Checkbox checked={isAll} onCheckedChange={(checked) => setAll(checked === true)}>
        {formatMessage({ id: 'warta.history.show-all' })}
      </Checkbox>
      {shown.length === 0 && (
        <Typography textColor="neutral600">
          {formatMessage({ id: 'warta.history.no-difference' })}
        </Typography>
      )}
      <Box aria-live="polite">
        {shown.map((field) => (
          <ComparedFieldRow key={field.field} compared={field} isWhole={isAll} />
        ))}
      </Box>
    </Flex>
  );
}

const fieldsToShow = ({ fields }: Compared, isAll: boolean) =>
  isAll ? fields : fields.filter(({ changed }) => changed);
