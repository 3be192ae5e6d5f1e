// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Quiet } from '@/design/desk';
import type { Retention } from './retention';

/** Says to entrants for how long their files will be kept. */
export function RetentionNote({ retention }: { retention: Retention }) {
  const { t } = useTranslation('storage');
  const { winners, others, refused, drafts } = retention;
  return (
    <Quiet>
      {t('entrantsRead', {
        winners: winners === 0 ? t('forEver') : t('months', { count: winners }),
        others: t('months', { count: others }),
        refused: t('months', { count: refused }),
        drafts: t('months', { count: drafts }),
      })}
    </Quiet>
  );
}
