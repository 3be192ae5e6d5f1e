// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/design/button';
import type { EnumOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';

export type Role = EnumOf<'Role'>;

/** Where somebody with a role does their work; null for a role without a desk of its own. */
export function deskOf(role: Role, slug: string): string | null {
  switch (role) {
    case 'ORGANISER':
      return paths.organiser(slug);
    case 'OBSERVER':
      return paths.organiser(slug);
    case 'EDITOR':
      return paths.contestPage(slug);
    case 'COORDINATOR':
      return paths.contestUnits(slug);
    case 'JURY_CHAIR':
      return paths.contestJudging(slug);
    case 'SECRETARY':
      return paths.contestPaper(slug);
    case 'SCREENER':
      return paths.screening(slug);
    case 'JUROR':
      return paths.jury(slug);
    case 'EDITOR':
      return paths.contestPage(slug);
    default:
      return null;
  }
}

/** The viewer's ways to their desks in a contest. */
export function RoleLinks({ slug, roles }: { slug: string; roles: readonly Role[] }) {
  const { t } = useTranslation('contest');
  return roles.map((role) => {
    const desk = deskOf(role, slug);
    return (
      desk && (
        <ButtonLink key={role} to={desk} icon="arrowRight">
          {t(`desk.${role as 'ORGANISER'}`)}
        </ButtonLink>
      )
    );
  });
}
