// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Icon, type IconName } from './icon';
import { PartBoundary } from './part-boundary';
import classes from './states.module.css';

/** Says that there is nothing here, why, and what to do next. */
export function EmptyState({
  icon = 'list',
  title,
  children,
  action,
}: {
  icon?: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <span className={classes.disc}>
        <Icon name={icon} size={26} />
      </span>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.text}>{children}</div>}
      {action}
    </div>
  );
}

/** A failure that may pass, with a way to try again. */
export function FailureState({ offline, onRetry }: { offline?: boolean; onRetry?: () => void }) {
  const { t } = useTranslation('common');
  return (
    <div className={classes.empty} role="alert">
      <span className={`${classes.disc} ${classes.bad}`}>
        <Icon name={offline ? 'offline' : 'warning'} size={26} />
      </span>
      <p className={classes.title}>{offline ? t('offlineTitle') : t('failureTitle')}</p>
      <p className={classes.text}>{offline ? t('offlineText') : t('failureText')}</p>
      {onRetry && (
        <Button icon="refresh" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}

/** A short message in its place: a refusal, a warning, good news or a remark. */
export function Note({
  tone = 'info',
  children,
  live = tone === 'danger',
}: {
  tone?: 'info' | 'danger' | 'warning' | 'success';
  children: ReactNode;
  /** Whether screen readers say it at once. */
  live?: boolean;
}) {
  const icon: IconName = tone === 'success' ? 'check' : tone === 'info' ? 'list' : 'warning';
  return (
    <div className={`${classes.note} ${classes[tone]}`} role={live ? 'alert' : undefined}>
      {tone !== 'info' && <Icon name={icon} />}
      <div>{children}</div>
    </div>
  );
}

/** A grey place for what is still loading. */
export function Skeleton({ height = '1em', width = '100%' }: { height?: string; width?: string }) {
  return <span className={classes.skeleton} style={{ height, width }} aria-hidden="true" />;
}

/** Says to screen readers that something is loading, around skeletons. */
export function Loading({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  return (
    <div role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {children}
    </div>
  );
}

/** A live part of a page: when it fails, only its own place says so. */
export function LivePart({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  return (
    <PartBoundary
      fallback={(retry) => (
        <Note tone="warning">
          {t('partFailed')}{' '}
          <Button kind="quiet" size="s" onClick={retry}>
            {t('retry')}
          </Button>
        </Note>
      )}
    >
      {children}
    </PartBoundary>
  );
}
