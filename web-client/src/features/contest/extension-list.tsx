// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Note } from '@/design/states';
import { formatEnd, pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';

export const ExtensionListFragment = graphql(`
  fragment ExtensionList on Contest {
    timeZone
    extensions {
      before
      after
      category {
        id
        name {
          vi
          en
        }
      }
      reason {
        vi
        en
      }
    }
  }
`);

/** Old and new end of intake with the reason, latest first; of one category or of all. */
export function ExtensionList({
  contest,
  categoryId,
}: {
  contest: FragmentOf<typeof ExtensionListFragment>;
  /** Leaves out what is about other categories. */
  categoryId?: string | undefined;
}) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { extensions, timeZone } = readFragment(ExtensionListFragment, contest);
  const shown = extensions.filter(
    ({ category }) => !category || !categoryId || category.id === categoryId,
  );
  return shown.map(({ before, after, category, reason }) => (
    <Note key={after} tone="warning">
      <strong>
        {category ? t('extendedIn', { category: pick(category.name, language) }) : t('extended')}
      </strong>
      <br />
      {t('extendedFromTo', {
        before: formatEnd(before, timeZone, language),
        after: formatEnd(after, timeZone, language),
      })}
      <br />
      {t('extendedBecause', { reason: pick(reason, language) })}
    </Note>
  ));
}
