/** A section of the demo newsroom, in the order in which its menu shows it. */
export interface ChannelSeed {
  readonly slug: string;
  readonly name: string;
  /** Place in the menu, counted from 1. */
  readonly position: number;
  /** Slug of the channel that this one is part of. */
  readonly parent?: string;
}

export const channels: readonly ChannelSeed[] = [
  { slug: 'nasional', name: 'Nasional', position: 1 },
  { slug: 'politik', name: 'Politik', position: 2, parent: 'nasional' },
  { slug: 'hukum', name: 'Hukum', position: 3, parent: 'nasional' },
  { slug: 'ekonomi', name: 'Ekonomi', position: 4 },
  { slug: 'internasional', name: 'Internasional', position: 5 },
  { slug: 'olahraga', name: 'Olahraga', position: 6 },
  { slug: 'peristiwa', name: 'Peristiwa', position: 7 },
  { slug: 'pendidikan', name: 'Pendidikan', position: 8 },
  { slug: 'kesehatan', name: 'Kesehatan', position: 9 },
  { slug: 'lingkungan', name: 'Lingkungan', position: 10 },
  { slug: 'teknologi', name: 'Teknologi', position: 11 },
  { slug: 'hiburan', name: 'Hiburan', position: 12 },
  { slug: 'gaya-hidup', name: 'Gaya Hidup', position: 13 },
  { slug: 'sosial', name: 'Sosial', position: 14 },
  { slug: 'religi', name: 'Religi', position: 15, parent: 'sosial' },
  { slug: 'kuliner', name: 'Kuliner', position: 16, parent: 'gaya-hidup' },
  { slug: 'wisata', name: 'Wisata', position: 17, parent: 'gaya-hidup' },
  { slug: 'opini', name: 'Opini', position: 18 },
];
