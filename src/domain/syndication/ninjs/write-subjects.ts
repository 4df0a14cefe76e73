import { CHANNEL_OF_MEDIA_TOPIC } from './media-topic-channels';
import type { ChannelRef, StoryRecord } from './story-record';

/** Several topics lead to these channels; here the one that says most of it. */
const TOPIC_OF_SHARED_CHANNEL: ReadonlyMap<string, string> = new Map([
  ['ekonomi', '04000000'],
  ['peristiwa', '03000000'],
  ['gaya-hidup', '10000000'],
]);

const TOPIC_OF_CHANNEL: ReadonlyMap<string | undefined, string> = new Map([
  ...[...CHANNEL_OF_MEDIA_TOPIC].map(([code, { slug }]) => [slug, code] as const),
  ...TOPIC_OF_SHARED_CHANNEL,
]);

function writeChannel({ slug, name }: ChannelRef): object[] {
  const topic = TOPIC_OF_CHANNEL.get(slug);
  const classification = {
    name,
    rel: 'classifies',
    uri: `http://cv.iptc.org/newscodes/mediatopic/${topic}`,
  };
  return [
    { name, rel: 'channel', ...(slug !== undefined && { literal: slug }) },
    ...(topic === undefined ? [] : [classification]),
  ];
}

/** The channel, by its own name and by the IPTC Media Topic that others know, and the tags. */
export function writeSubjects({ channel, tags }: StoryRecord): object[] {
  return [
    ...(channel ? writeChannel(channel) : []),
    ...tags.map(({ name }) => ({ name, rel: 'about' })),
  ];
}
