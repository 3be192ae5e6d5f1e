// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** A date and time as people in a time zone write it, 2026-11-15T17:00; it names no instant by itself. */
export type LocalDateTime = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})/;

/** The zone's distance from UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value ?? 0);
  const asUtc = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return asUtc - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant at which clocks in the zone show the given time, ISO 8601 in UTC; null for what is no
 * date. 24:00 is the end of that day. A time that comes twice is its first coming; a time that clocks
 * skip is as much later as they skip.
 */
export function instantOf(local: LocalDateTime, timeZone: string): string | null {
  const match = pattern.exec(local);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (!isDay(year, month, day) || minute > 59 || hour > 24 || (hour === 24 && minute > 0)) {
    return null;
  }
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const before = offsetAt(wall - 86_400_000, timeZone);
  const after = offsetAt(wall + 86_400_000, timeZone);
  const candidates = [wall - before, wall - after].filter(
    (instant) => instant + offsetAt(instant, timeZone) === wall,
  );
  const instant = candidates.length > 0 ? Math.min(...candidates) : wall - before;
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What clocks in the zone show at an instant, to the minute. */
export function localOf(instant: string, timeZone: string): LocalDateTime {
  const millis = Date.parse(instant);
  return new Date(millis + offsetAt(millis, timeZone)).toISOString().slice(0, 16);
}

export function isMidnight(instant: string, timeZone: string): boolean {
  return localOf(instant, timeZone).endsWith('T00:00');
}

/** As {@link localOf} for the end of something: a midnight is 24:00 of the day that it ends. */
export function localEndOf(instant: string, timeZone: string): LocalDateTime {
  if (!isMidnight(instant, timeZone)) return localOf(instant, timeZone);
  const dayBefore = new Date(Date.parse(instant) - 60_000).toISOString();
  return `${localOf(dayBefore, timeZone).slice(0, 10)}T24:00`;
}

/** Reads a time as people type it: 17:00, 17h00, 17h, 5:30, 24h00; null for anything else. */
export function parseTime(text: string): string | null {
  const match = /^\s*(\d{1,2})\s*(?:[:h.]\s*(\d{2})?)?\s*$/i.exec(text);
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Every zone that this browser knows, the given one included. */
export function knownZones(current: string): string[] {
  const zones = new Set(Intl.supportedValuesOf('timeZone'));
  // Browsers list the city under its older name.
  zones.delete('Asia/Saigon');
  return [...new Set(['Asia/Ho_Chi_Minh', current, ...zones])];
}

export function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** The time of day, to the second, as clocks in the zone show it. */
export function formatTime(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('vi-VN', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}
