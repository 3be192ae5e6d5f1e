// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useLanguage, type Bilingual } from '@/lib/format';
import { Note } from './states';

/** Says to who reads in English that a text is there in Vietnamese only. */
export function FallbackNote({ of }: { of: Bilingual }) {
  const { t } = useTranslation('common');
  if (useLanguage() === 'vi' || of.en) return null;
  return <Note>{t('onlyVietnamese')}</Note>;
}
