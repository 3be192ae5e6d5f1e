// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { switchLanguage } from '@/lib/language';

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('common');
  const other = i18n.language === 'en' ? 'vi' : 'en';
  return (
    <Button
      kind="quiet"
      size="s"
      lang={other}
      aria-label={other === 'en' ? t('switchToEnglish') : t('switchToVietnamese')}
      title={other === 'en' ? t('switchToEnglish') : t('switchToVietnamese')}
      onClick={() => void switchLanguage(other)}
    >
      {other.toUpperCase()}
    </Button>
  );
}
