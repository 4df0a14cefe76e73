import { REGENCY_PLACES } from './regency-places';

/** A position in degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A regency or city, and how far away its nearest known place is. */
export interface NearRegency {
  /** Kemendagri code: "12.71". */
  readonly code: string;
  readonly kilometres: number;
}

/** Kilometres, the mean radius of the earth. */
const RADIUS = 6371;

const inRadians = (degrees: number) => (degrees * Math.PI) / 180;

function readPlaces(): ReadonlyMap<string, readonly Position[]> {
  return new Map(
    REGENCY_PLACES.trim()
      .split('\n')
      .map((line) => {
        const [code = '', ...places] = line.split(' ');
        const positions = places.map((place) => {
          const [latitude = 0, longitude = 0] = place.split(',').map(Number);
          return { latitude, longitude };
        });
        return [code, positions];
      }),
  );
}

const PLACES = readPlaces();

/** Kilometres between two positions along the surface of the earth, by the haversine formula. */
export function distanceBetween(a: Position, b: Position): number {
  const latitudes = Math.sin(inRadians(b.latitude - a.latitude) / 2) ** 2;
  const longitudes = Math.sin(inRadians(b.longitude - a.longitude) / 2) ** 2;
  const chord =
    latitudes + Math.cos(inRadians(a.latitude)) * Math.cos(inRadians(b.latitude)) * longitudes;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function nearestTo(positions: readonly Position[], codes: Iterable<string>): NearRegency[] {
  const near: NearRegency[] = [];
  for (const code of codes) {
    const places = PLACES.get(code) ?? [];
    const distances = places.flatMap((place) =>
      positions.map((position) => distanceBetween(position, place)),
    );
    if (distances.length > 0) {
      near.push({ code, kilometres: Math.min(...distances) });
    }
  }
  return near.sort((a, b) => a.kilometres - b.kilometres || (a.code < b.code ? -1 : 1));
}

/** Beyond this nobody is "in" a regency of Indonesia, at sea between its islands included. */
const FARTHEST = 300;

/**
 * The regency or city, of those with these codes, of which a known place lies nearest to a position;
 * null when none lies within 300 km.
 */
export function nearestRegency(position: Position, codes: Iterable<string>): NearRegency | null {
  const [nearest] = nearestTo([position], codes);
  return nearest && nearest.kilometres <= FARTHEST ? nearest : null;
}

const MOST_NEIGHBOURS = 5;

/** Kilometres: farther away a regency is nobody's neighbour. */
const NEIGHBOURHOOD = 200;

/** What lies around each regency, as far as it was asked for: the places do not move. */
const around = new Map<string, readonly string[]>();

function nearbyOf(code: string): readonly string[] {
  const known = around.get(code);
  if (known) {
    return known;
  }
  const places = PLACES.get(code);
  if (!places) {
    return [];
  }
  const nearby = nearestTo(places, PLACES.keys())
    .filter((regency) => regency.code !== code && regency.kilometres <= NEIGHBOURHOOD)
    .map((regency) => regency.code);
  around.set(code, nearby);
  return nearby;
}

/**
 * The codes of at most five regencies and cities, of those with these codes, whose places lie nearest
 * to those of a regency, in whatever province; the nearest first.
 */
export function neighboursOf(code: string, codes: ReadonlySet<string>): string[] {
  return nearbyOf(code)
    .filter((other) => codes.has(other))
    .slice(0, MOST_NEIGHBOURS);
}
