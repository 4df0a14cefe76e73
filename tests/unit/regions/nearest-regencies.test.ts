import { distanceBetween, nearestRegency, neighboursOf } from '../../../src/domain/regions';
import { REGENCY_PLACES } from '../../../src/domain/regions/regency-places';
import { regencies } from './official-rows';

const codes = new Set(regencies.map(({ code }) => code));
const nameOf = (code: string) => regencies.find((regency) => regency.code === code)?.name;
const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('the places of regencies', () => {
  const lines = REGENCY_PLACES.trim().split('\n');

  it('are known of every regency and city of the official list', () => {
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([...codes].sort());
  });

  it('lie within Indonesia', () => {
    for (const line of lines) {
      const places = line.split(' ').slice(1);
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) {
        const [latitude = 0, longitude = 0] = place.split(',').map(Number);
        expect(latitude).toBeGreaterThan(-11.1);
        expect(latitude).toBeLessThan(6.1);
        expect(longitude).toBeGreaterThan(95);
        expect(longitude).toBeLessThan(141.1);
      }
    }
  });
});

describe('the distance between two positions', () => {
  it.each([
    // By the great circle, rounded to ten kilometres.
    ['Medan', at(3.5952, 98.6722), 'Makassar', at(-5.1477, 119.4327), 2500],
    ['Jakarta', at(-6.1754, 106.8272), 'Jayapura', at(-2.5337, 140.7181), 3780],
  ])('from %s to %s', (_from, a, _to, b, kilometres) => {
    expect(Math.abs(distanceBetween(a, b) - kilometres)).toBeLessThan(20);
    expect(distanceBetween(b, a)).toBeCloseTo(distanceBetween(a, b), 6);
    expect(distanceBetween(a, a)).toBe(0);
  });
});

describe('the regency at a position', () => {
  it.each([
    ['KOTA MEDAN', at(3.5952, 98.6722)],
    ['KOTA ADMINISTRASI JAKARTA PUSAT', at(-6.1754, 106.8272)],
    ['KOTA DENPASAR', at(-8.65, 115.2167)],
    ['KOTA MAKASSAR', at(-5.1477, 119.4327)],
    ['KOTA JAYAPURA', at(-2.5337, 140.7181)],
    ['KABUPATEN MERAUKE', at(-8.4932, 140.4018)],
  ])('is %s', (name, position) => {
    expect(nameOf(nearestRegency(position, codes)?.code ?? '')).toBe(name);
  });

  it('is the nearest of those that are asked about', () => {
    expect(nearestRegency(at(3.5952, 98.6722), ['12.07', '73.71'])?.code).toBe('12.07');
  });

  it('is none where all are far away, or unknown', () => {
    expect(nearestRegency(at(52.5, 13.4), codes)).toBeNull();
    expect(nearestRegency(at(3.6, 98.7), ['99.99'])).toBeNull();
    expect(nearestRegency(at(3.6, 98.7), [])).toBeNull();
  });
});

describe('the neighbours of a regency', () => {
  it('are the five nearest, the nearest first, without itself', () => {
    expect(neighboursOf('12.71', codes).map(nameOf)).toEqual([
      'KABUPATEN DELI SERDANG',
      'KOTA BINJAI',
      'KABUPATEN LANGKAT',
      'KABUPATEN SERDANG BEDAGAI',
      'KABUPATEN KARO',
    ]);
  });

  it('may lie in another province', () => {
    const provinces = neighboursOf('31.71', codes).map((code) => code.slice(0, 2));
    expect(provinces).toContain('36');
  });

  it('are only those that there are, and none beyond 200 km', () => {
    expect(neighboursOf('12.71', new Set(['12.71', '12.12', '73.71']))).toEqual(['12.12']);
    expect(neighboursOf('12.71', new Set(['73.71']))).toEqual([]);
    expect(neighboursOf('99.99', codes)).toEqual([]);
  });
});
