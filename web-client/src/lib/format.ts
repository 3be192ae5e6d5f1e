// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { currentLanguage, isLanguage, type Language } from './language';
import { isMidnight } from './zone';

/** The page's language; a component that formats must use it, so that a switch reaches it. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n;
  return isLanguage(language) ? language : 'vi';
}

const locale: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** A text of the schema: Vietnamese always, English where there is one. */
export type Bilingual = { vi: string; en: string | null };

export function pick(text: Bilingual, language: Language = currentLanguage()): string {
  return language === 'en' && text.en ? text.en : text.vi;
}

export function formatNumber(value: number, language = currentLanguage()): string {
  return new Intl.NumberFormat(locale[language]).format(value);
}

/** A decimal of the server, given as a string, with at most `digits` digits after the point. */
export function formatDecimal(value: string, digits = 2, language = currentLanguage()): string {
  return new Intl.NumberFormat(locale[language], { maximumFractionDigits: digits }).format(
    Number(value),
  );
}

export function formatDateTime(
  instant: string,
  timeZone: string,
  language = currentLanguage(),
): string {
  const parts = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const time = new Intl.DateTimeFormat(locale[language], parts).format(new Date(instant));
  return `${time}, ${formatDate(instant, timeZone, language)}`;
}

/**
 * The time at which something ends. A midnight belongs to the day that it ends: 24h00 of that day, as
 * it stands in announcements.
 */
export function formatEnd(instant: string, timeZone: string, language = currentLanguage()): string {
  if (!isMidnight(instant, timeZone)) return formatDateTime(instant, timeZone, language);
  const day = new Date(Date.parse(instant) - 60_000).toISOString();
  return `${language === 'vi' ? '24h00' : '24:00'}, ${formatDate(day, timeZone, language)}`;
}

export function formatDate(
  instant: string,
  timeZone: string,
  language = currentLanguage(),
): string {
  return new Intl.DateTimeFormat(locale[language], {
    timeZone,
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
  }).format(new Date(instant));
}

/** A time zone as a person says it, such as "giờ Đông Dương" or "Indochina Time", with its offset. */
export function formatTimeZone(
  timeZone: string,
  instant: string,
  language = currentLanguage(),
): string {
  const name = (timeZoneName: 'shortOffset' | 'long') =>
    new Intl.DateTimeFormat(locale[language], { timeZone, timeZoneName })
      .formatToParts(new Date(instant))
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return `${name('long')} (${name('shortOffset').replace('GMT', 'UTC')})`;
}

export function formatBytes(bytes: number, language = currentLanguage()): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = new Intl.NumberFormat(locale[language], {
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
  return `${amount} ${units[power]}`;
}

/** Seconds as 1:05 or 1:02:03. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const tail = [Math.floor(whole / 60) % 60, whole % 60].map((n) => String(n).padStart(2, '0'));
  const hours = Math.floor(whole / 3600);
  return hours > 0 ? `${hours}:${tail.join(':')}` : `${Number(tail[0])}:${tail[1]}`;
}
