import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { type Overview, useReadOverviewQuery } from './overview-api';

/** How often the overview is asked for while it is looked at, in milliseconds. */
const EVERY_MINUTE = 60_000;

interface OverviewWidgetProps<K extends keyof Overview> {
  part: K;
  emptyMessageId: string;
  children: (stories: Overview[K]) => ReactNode;
}

/** One list of the overview, or why there is none. All widgets share one answer of the server. */
export function OverviewWidget<K extends keyof Overview>({
  part,
  emptyMessageId,
  children,
}: OverviewWidgetProps<K>) {
  const { formatMessage } = useIntl();
  const { data, isError } = useReadOverviewQuery(undefined, {
    pollingInterval: EVERY_MINUTE,
    refetchOnMountOrArgChange: true,
  });
  if (!data) {
    return isError ? <Widget.Error /> : <Widget.Loading />;
  }
  const stories = data[part];
  return stories.length > 0 ? (
    children(stories)
  ) : (
    <Typography textColor="neutral600">{formatMessage({ id: emptyMessageId })}</Typography>
  );
}
