import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Finding } from '../../domain/publishing';

const COLOURS = { error: 'danger700', warning: 'warning700' } as const;

interface FindingListProps {
  severity: Finding['severity'];
  /** Of every severity. */
  findings: readonly Finding[];
}

/** The findings of one severity, each in words, under what they mean for the story. */
export function FindingList({ severity, findings }: FindingListProps) {
  const { formatMessage } = useIntl();
  const listed = findings.filter((finding) => finding.severity === severity);
  if (listed.length === 0) {
    return null;
  }
  return (
    <Box>
      <Typography variant="pi" fontWeight="bold" textColor={COLOURS[severity]} tag="h3">
        {formatMessage({ id: `warta.checklist.${severity}` })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} marginTop={1} paddingLeft={4}>
        {listed.map(({ rule }) => (
          <Typography key={rule} tag="li" style={{ listStyle: 'disc' }}>
            {formatMessage({ id: `warta.rule.${rule}` })}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
}
