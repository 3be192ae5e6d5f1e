// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '@/design/icon';
import { numberInPath, paths } from '@/lib/paths';
import classes from './neighbours.module.css';

type Neighbour = { number: string | null; title: string } | null;

/** The works before and after in the gallery. */
export function Neighbours(props: { slug: string; before: Neighbour; next: Neighbour }) {
  const { t } = useTranslation('entry');
  const { slug, before, next } = props;
  return (
    <nav className={classes.neighbours} aria-label={t('neighbours')}>
      {before?.number ? (
        <Link to={paths.entry(slug, numberInPath(before.number))}>
          <Icon name="arrowLeft" />
          <span>
            <small>{t('before', { number: before.number })}</small>
            {before.title}
          </span>
        </Link>
      ) : (
        <span />
      )}
      {next?.number && (
        <Link to={paths.entry(slug, numberInPath(next.number))} className={classes.next}>
          <span>
            <small>{t('next', { number: next.number })}</small>
            {next.title}
          </span>
          <Icon name="arrowRight" />
        </Link>
      )}
    </nav>
  );
}
