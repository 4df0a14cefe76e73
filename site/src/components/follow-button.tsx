import type { FC } from 'hono/jsx';
import type { NameRef } from '../../../client';
import type { Section } from '../../../src/domain/site-addresses';
import { OwnAction } from './own-action';
import { usePage } from './use-page';

/** Follows a region, channel, author or topic, or no more. For guests it leads to the page to log in. */
export const FollowButton: FC<{ section: Section; of: NameRef; isFollowed: boolean }> = ({
  section,
  of: { documentId, name },
  isFollowed,
}) => {
  const { words, links } = usePage();
  const { follow, unfollow } = words.ownNews;
  return (
    <OwnAction action={links.own('follow', section, documentId)} about={name} removes={isFollowed}>
      {isFollowed ? unfollow : follow}
    </OwnAction>
  );
};
