// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/design/button';
import { type Role, RoleLinks } from '@/features/contest/role-links';
import type { EnumOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';

type State = EnumOf<'WindowState'>;

/** What one can do now: the one thing that matters first, then the rest. */
export function ContestActions(props: {
  slug: string;
  intake: State;
  voting: State;
  published: boolean;
  roles: readonly Role[];
}) {
  const { slug, intake, voting, published, roles } = props;
  const { t } = useTranslation('contest');
  const main = published
    ? ({ to: paths.results(slug), icon: 'trophy', text: t('toResults') } as const)
    : voting === 'OPEN'
      ? ({ to: paths.gallery(slug), icon: 'heart', text: t('toVote') } as const)
      : intake === 'OPEN'
        ? ({ to: paths.submit(slug), icon: 'upload', text: t('toSubmit') } as const)
        : null;
  return (
    <>
      {main && (
        <ButtonLink kind="primary" to={main.to} icon={main.icon}>
          {main.text}
        </ButtonLink>
      )}
      {intake !== 'UPCOMING' && main?.to !== paths.gallery(slug) && (
        <ButtonLink to={paths.gallery(slug)} icon="play">
          {t('toGallery')}
        </ButtonLink>
      )}
      <RoleLinks slug={slug} roles={roles} />
    </>
  );
}
