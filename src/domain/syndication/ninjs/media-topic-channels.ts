import type { ChannelRef } from './story-record';

const ECONOMY: ChannelRef = { slug: 'ekonomi', name: 'Ekonomi' };
const EVENTS: ChannelRef = { slug: 'peristiwa', name: 'Peristiwa' };
const LIFESTYLE: ChannelRef = { slug: 'gaya-hidup', name: 'Gaya Hidup' };

/**
 * The channel for each of the 17 top-level IPTC Media Topics
 * (http://cv.iptc.org/newscodes/mediatopic/). Which topic goes to which channel is Warta's choice.
 */
export const CHANNEL_OF_MEDIA_TOPIC: ReadonlyMap<string, ChannelRef> = new Map([
  ['01000000', { slug: 'hiburan', name: 'Hiburan' }], // arts, culture, entertainment and media
  ['02000000', { slug: 'hukum', name: 'Hukum' }], // crime, law and justice
  ['03000000', EVENTS], // disaster, accident and emergency incident
  ['04000000', ECONOMY], // economy, business and finance
  ['05000000', { slug: 'pendidikan', name: 'Pendidikan' }], // education
  ['06000000', { slug: 'lingkungan', name: 'Lingkungan' }], // environment
  ['07000000', { slug: 'kesehatan', name: 'Kesehatan' }], // health
  ['08000000', LIFESTYLE], // human interest
  ['09000000', ECONOMY], // labour
  ['10000000', LIFESTYLE], // lifestyle and leisure
  ['11000000', { slug: 'politik', name: 'Politik' }], // politics and government
  ['12000000', { slug: 'religi', name: 'Religi' }], // religion
  ['13000000', { slug: 'teknologi', name: 'Teknologi' }], // science and technology
  ['14000000', { slug: 'sosial', name: 'Sosial' }], // society
  ['15000000', { slug: 'olahraga', name: 'Olahraga' }], // sport
  ['16000000', { slug: 'internasional', name: 'Internasional' }], // conflict, war and peace
  ['17000000', EVENTS], // weather
]);

const MEDIA_TOPIC = /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)(\d{8})\/?$/i;

/** The number of a Media Topic written as "medtop:15000000" or as its address; `null` for all else. */
export function mediaTopicCode(reference: string): string | null {
  return MEDIA_TOPIC.exec(reference.trim())?.[1] ?? null;
}
