import { isSlug } from '../../publishing/slug';
import { oneLine } from './clean-text';
import { CHANNEL_OF_MEDIA_TOPIC, mediaTopicCode } from './media-topic-channels';
import type { Concept } from './ninjs-document';
import { saysOneOf } from './says-one-of';
import { distinctNames } from './split-by-line';
import type { ChannelRef } from './story-record';

function namedChannel({ literal = '', name = '' }: Concept): ChannelRef | null {
  const slug = oneLine(literal);
  const label = oneLine(name) || slug;
  if (label === '') return null;
  return isSlug(slug) ? { slug, name: label } : { name: label };
}

function mediaTopicChannel({ uri = '', literal = '' }: Concept): ChannelRef | null {
  const code = mediaTopicCode(uri) ?? mediaTopicCode(literal);
  return (code !== null && CHANNEL_OF_MEDIA_TOPIC.get(code)) || null;
}

function firstOf(
  subjects: readonly Concept[],
  read: (subject: Concept) => ChannelRef | null,
): ChannelRef | null {
  for (const subject of subjects) {
    const channel = read(subject);
    if (channel) return channel;
  }
  return null;
}

/**
 * The story's channel: the subject with rel "channel" (literal = its slug, name = its name); without
 * one, the channel of the first top-level IPTC Media Topic.
 */
export function readChannel(subjects: readonly Concept[]): ChannelRef | null {
  const marked = subjects.filter(({ rel }) => saysOneOf(rel, 'channel'));
  return firstOf(marked, namedChannel) ?? firstOf(subjects, mediaTopicChannel);
}

/**
 * The story's tags: the names of the subjects with rel "about" or "tag" or none. A top-level Media Topic
 * is a channel and never a tag.
 */
export function readTags(subjects: readonly Concept[]): Array<{ name: string }> {
  const tagged = subjects.filter(
    (subject) => saysOneOf(subject.rel, '', 'about', 'tag') && mediaTopicChannel(subject) === null,
  );
  return distinctNames(tagged.map(({ name }) => oneLine(name ?? ''))).map((name) => ({ name }));
}
