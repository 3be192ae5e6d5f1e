// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Facts } from '@/design/card';
import { pick, useLanguage, type Bilingual } from '@/lib/format';

type Answer = {
  agrees: boolean;
  words: string | null;
  declaration: { key: string; text: Bilingual };
};

/** What the entrant declared, beside the checklist. */
export function DeclaredList({ declared }: { declared: readonly Answer[] }) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  if (declared.length === 0) return null;
  return (
    <section aria-label={t('declared')}>
      <h3>{t('declared')}</h3>
      <Facts
        facts={declared.map(({ declaration, agrees, words }) => ({
          name: pick(declaration.text, language),
          value: [t(agrees ? 'declaredYes' : 'declaredNo'), words].filter(Boolean).join(': '),
        }))}
      />
    </section>
  );
}
