import { Flex, Typography } from '@strapi/design-system';
import { useDebounce, useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useCheckFormQuery } from './desk-api';
import { FindingList } from './finding-list';
import { formToCheck } from './form-to-check';

/** How long the editor has to pause before the checklist is asked again, in milliseconds. */
const PAUSE = 600;

interface StoryChecklistProps {
  stored: Readonly<Record<string, unknown>> | undefined;
}

export function StoryChecklist({ stored }: StoryChecklistProps) {
  const { formatMessage } = useIntl();
  const values = useForm('StoryChecklist', (form) => form.values as Record<string, unknown>);
  const written = useDebounce(values, PAUSE);
  const asked = useMemo(() => formToCheck(written, stored), [written, stored]);
  const { data: findings, isError } = useCheckFormQuery(asked);
  if (isError || !findings) {
    return (
      <Typography textColor="neutral600">
        {formatMessage({ id: isError ? 'warta.failed' : 'warta.loading' })}
      </Typography>
    );
  }
  if (findings.length === 0) {
    return (
      <Typography textColor="success700">
        {formatMessage({ id: 'warta.checklist.complete' })}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <FindingList severity="error" findings={findings} />
      <FindingList severity="warning" findings={findings} />
    </Flex>
  );
}
