import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface PanelSectionProps {
  /** Of its heading, without the prefix. */
  title: string;
  children: ReactNode;
}

/** A part of the panel under a heading of its own. */
export function PanelSection({ title, children }: PanelSectionProps) {
  const { formatMessage } = useIntl();
  return (
    <Box tag="section" width="100%">
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {formatMessage({ id: `warta.partners.${title}` })}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} marginTop={2}>
        {children}
      </Flex>
    </Box>
  );
}
