// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/design/copy-button';
import { Icon } from '@/design/icon';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import classes from './rule-set-panel.module.css';

export const RuleSetPanelFragment = graphql(`
  fragment RuleSetPanel on Contest {
    timeZone
    ruleSet {
      juryWeight
      publicWeight
      digest
      lockedAt
      versions {
        number
        digest
        lockedAt
        reason {
          vi
          en
        }
      }
      explanation {
        vi
        en
      }
    }
  }
`);

/** How winners are chosen, and the proof that nobody can change it any more. */
export function RuleSetPanel({ contest }: { contest: FragmentOf<typeof RuleSetPanelFragment> }) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { ruleSet, timeZone } = readFragment(RuleSetPanelFragment, contest);
  const { juryWeight, publicWeight, digest, lockedAt, versions } = ruleSet;
  const current = versions[0];
  return (
    <div className={classes.panel}>
      <div className={classes.weights} aria-hidden="true">
        <span style={{ flexGrow: juryWeight }}>{t('juryShare', { weight: juryWeight })}</span>
        {publicWeight > 0 && (
          <span style={{ flexGrow: publicWeight }}>
            {t('publicShare', { weight: publicWeight })}
          </span>
        )}
      </div>
      <p>{pick(ruleSet.explanation, language)}</p>
      {digest && lockedAt && (
        <div className={classes.lock}>
          <p>
            <Icon name="lock" size={18} />{' '}
            {t('locked', { when: formatDateTime(lockedAt, timeZone, language) })}
          </p>
          {current?.reason && (
            <p>
              {t('rulesChanged', {
                number: current.number,
                reason: pick(current.reason, language),
              })}
            </p>
          )}
          <code>{digest}</code>
          <CopyButton text={digest} label={t('copyDigest')} kind="quiet" />
          {versions.length > 1 && (
            <details className={classes.earlier}>
              <summary>{t('rulesBefore')}</summary>
              <ol>
                {versions.slice(1).map((version) => (
                  <li key={version.number} value={version.number}>
                    <p>
                      {t('rulesVersion', {
                        number: version.number,
                        when: formatDateTime(version.lockedAt, timeZone, language),
                      })}
                    </p>
                    {version.reason && <p>{pick(version.reason, language)}</p>}
                    <code>{version.digest}</code>
                  </li>
                ))}
              </ol>
            </details>
          )}
        </div>
      )}
    </div>
  );
}
