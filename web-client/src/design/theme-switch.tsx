// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Button } from './button';

/** Light or dark; before anybody chooses, the system's setting holds. */
export function ThemeSwitch() {
  const { t } = useTranslation('common');
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const label = dark ? t('toLightTheme') : t('toDarkTheme');
  return (
    <Button
      kind="quiet"
      size="s"
      icon={dark ? 'sun' : 'moon'}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    />
  );
}
