// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import type { SectionProps } from './basics-section';
import { SetupSection } from './section';
import { BilingualField } from './text-field';

/** What everybody reads: description, rules, and what entrants agree to. */
export function TextsSection({ form, errors, change }: SectionProps) {
  const { t } = useTranslation('contest-setup');
  return (
    <SetupSection id="texts" title={t('texts')} hint={t('textsHint')}>
      <BilingualField
        label={t('description')}
        value={form.description}
        error={errors.at('description')}
        rows={3}
        onChange={(description) => change({ description })}
      />
      <BilingualField
        label={t('rules')}
        hint={t('rulesHint')}
        value={form.rules}
        error={errors.at('rules')}
        rows={8}
        onChange={(rules) => change({ rules })}
      />
      <BilingualField
        label={t('consent')}
        hint={t('consentHint')}
        value={form.consent}
        error={errors.at('consent')}
        rows={6}
        onChange={(consent) => change({ consent })}
      />
    </SetupSection>
  );
}
