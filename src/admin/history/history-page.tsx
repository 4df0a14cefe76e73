import { Box, Button, EmptyStateLayout, Flex, Link } from '@strapi/design-system';
import { Layouts, Page, useAuth, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { ARTICLE } from '../../uids';
import { fieldLabel, storyPath } from '../field-label';
import { useReadWorkflowQuery } from '../panels/desk-api';
import { Comparison } from './comparison';
import { useRestoreVersionMutation, type Version } from './history-api';
import { RestoreDialog } from './restore-dialog';
import { useVersions } from './use-versions';
import { type Chosen, VersionList } from './version-list';

const UPDATE = 'plugin::content-manager.explorer.update';

/** The list beside the comparison, or above it where that would have no room. */
const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 2.4rem;
  align-items: start;

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: 32rem minmax(0, 1fr);
  }
`;

const Scrolling = styled(Box)`
  max-height: 40vh;
  overflow-y: auto;

  ${({ theme }) => theme.breakpoints.large} {
    max-height: calc(100vh - 20rem);
  }
`;

/** Every saved version of a story: compare two, restore one. */
export function HistoryPage() {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const { story = '' } = useParams();
  const { toggleNotification } = useNotification();
  const { versions, error, isLoadingOlder, loadOlder } = useVersions(story);
  const { data: workflow } = useReadWorkflowQuery(story, { refetchOnMountOrArgChange: true });
  const [picked, setPicked] = useState<Chosen | null>(null);
  const [toRestore, setToRestore] = useState<Version | null>(null);
  const [restore] = useRestoreVersionMutation();
  const mayWrite = useAuth('HistoryPage', ({ permissions }) =>
    permissions.some(({ action, subject }) => action === UPDATE && subject === ARTICLE),
  );

  if (error) {
    const { message } = error as { message?: string };
    return (
      <Page.Main>
        <Box padding={8}>
          <EmptyStateLayout
            content={message || formatMessage({ id: 'warta.failed' })}
            action={
              <Link tag={NavLink} to={storyPath(story)}>
                {formatMessage({ id: 'warta.history.back' })}
              </Link>
            }
          />
        </Box>
      </Page.Main>
    );
  }
  if (!versions) {
    return <Page.Loading />;
  }

  const [newest, second] = versions;
  const chosen = picked ?? (newest ? { from: (second ?? newest).id, to: newest.id } : null);

  async function restoreIt(version: Version) {
    try {
      const leftOut = await restore({
        story,
        version: version.id,
        revision: workflow?.revision ?? undefined,
      }).unwrap();
      toggleNotification({
        type: 'success',
        message: formatMessage({ id: 'warta.history.restored' }),
      });
      if (leftOut.length > 0) {
        const names = leftOut.map(
          ({ field, name }) => `${formatMessage(fieldLabel(field))}: ${name}`,
        );
        toggleNotification({
          type: 'warning',
          message: formatMessage({ id: 'warta.history.left-out' }, { names: names.join('; ') }),
          blockTransition: true,
        });
      }
      navigate(storyPath(story));
    } catch (refusal) {
      const { message } = refusal as { message?: string };
      toggleNotification({
        type: 'danger',
        message: message || formatMessage({ id: 'warta.failed' }),
      });
    }
  }

  const title = formatMessage({ id: 'warta.history.heading' });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={newest?.title ?? ''}
        navigationAction={
          <Link tag={NavLink} to={storyPath(story)}>
            {formatMessage({ id: 'warta.history.back' })}
          </Link>
        }
      />
      <Layouts.Content>
        <Columns>
          <Box background="neutral0" hasRadius shadow="tableShadow">
            <Scrolling>
              <VersionList
                versions={versions}
                chosen={chosen}
                onChoose={setPicked}
                onRestore={mayWrite ? setToRestore : null}
              />
              {loadOlder && (
                <Flex padding={4}>
                  <Button variant="secondary" loading={isLoadingOlder} onClick={loadOlder}>
                    {formatMessage({ id: 'warta.history.older' })}
                  </Button>
                </Flex>
              )}
            </Scrolling>
          </Box>
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
            {chosen && <Comparison story={story} chosen={chosen} />}
          </Box>
        </Columns>
      </Layouts.Content>
      <RestoreDialog version={toRestore} onConfirm={restoreIt} onClose={() => setToRestore(null)} />
    </Page.Main>
  );
}
