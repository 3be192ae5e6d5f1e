// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { paths } from '@/lib/paths';
import classes from './organiser.module.css';

const parts = [
  ['overview', paths.organiser],
  ['setup', paths.contestSetup],
  ['page', paths.contestPage],
  ['people', paths.contestPeople],
  ['units', paths.contestUnits],
  ['tables', paths.contestTables],
  ['paper', paths.contestPaper],
  ['screening', paths.screening],
  ['judging', paths.contestJudging],
  ['disqualified', paths.contestDisqualified],
  ['review', paths.contestVoteReview],
  ['publish', paths.contestPublish],
  ['audit', paths.contestAudit],
] as const;

// What those see who look on; the server decides what they read.
const partsOf = {
  OBSERVER: ['overview', 'people', 'units', 'screening', 'judging', 'audit'],
  JURY_CHAIR: ['judging', 'review'],
  EDITOR: ['page'],
  SECRETARY: ['paper', 'units', 'screening'],
} as const;

export type Reader = keyof typeof partsOf;

/** The ways between an organiser's pages; where they do not fit, the one that is open is in sight. */
export function PartsNav({
  slug,
  reader,
}: {
  slug: string;
  reader: Reader | 'ORGANISER' | undefined;
}) {
  const { t } = useTranslation('organiser');
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const open = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (open && nav.current) nav.current.scrollLeft = open.offsetLeft - nav.current.offsetLeft - 48;
  }, [pathname]);
  const seen: readonly string[] = reader && reader !== 'ORGANISER' ? partsOf[reader] : [];
  const shown = parts.filter(([name]) => reader === 'ORGANISER' || seen.includes(name));
  if (shown.length === 0) return null;
  return (
    <nav ref={nav} className={classes.nav} aria-label={t('parts')}>
      {shown.map(([name, path]) => (
        <NavLink key={name} to={path(slug)} end>
          {t(`part_${name}`)}
        </NavLink>
      ))}
    </nav>
  );
}
