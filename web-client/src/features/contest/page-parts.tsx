// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import classes from './page-parts.module.css';

export const PagePartsFragment = graphql(`
  fragment PageParts on Contest {
    page {
      hotline
      email
      bodies {
        role
        link
        name {
          vi
          en
        }
      }
      documents {
        number
        issuedOn
        link
        title {
          vi
          en
        }
      }
    }
  }
`);

type Part = { contest: FragmentOf<typeof PagePartsFragment> };

const roles = ['HOST', 'ORGANISER', 'SPONSOR'] as const;

export function hasBodies({ contest }: Part): boolean {
  return readFragment(PagePartsFragment, contest).page.bodies.length > 0;
}

export function hasDocuments({ contest }: Part): boolean {
  return readFragment(PagePartsFragment, contest).page.documents.length > 0;
}

export function hasContact({ contest }: Part): boolean {
  const { hotline, email } = readFragment(PagePartsFragment, contest).page;
  return Boolean(hotline ?? email);
}

/** Who stands behind the contest, by what they are in it. */
export function OrganisingBodies({ contest }: Part) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { bodies } = readFragment(PagePartsFragment, contest).page;
  return (
    <dl className={classes.bodies}>
      {roles.map((role) => {
        const own = bodies.filter((body) => body.role === role);
        if (own.length === 0) return null;
        return (
          <div key={role}>
            <dt>{t(`bodyRole.${role}`)}</dt>
            {own.map(({ name, link }, i) => (
              <dd key={i}>
                {link ? (
                  <a href={link} target="_blank" rel="noopener noreferrer">
                    {pick(name, language)}
                  </a>
                ) : (
                  pick(name, language)
                )}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/** Where to ask. */
export function Contact({ contest }: Part) {
  const { t } = useTranslation('contest');
  const { hotline, email } = readFragment(PagePartsFragment, contest).page;
  return (
    <ul className={classes.contact}>
      {hotline && (
        <li>
          {t('hotline')}: <a href={`tel:${hotline.replace(/[^+\d]/g, '')}`}>{hotline}</a>
        </li>
      )}
      {email && (
        <li>
          {t('email')}: <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
    </ul>
  );
}

/** The papers by which the contest is held. */
export function OfficialDocuments({ contest }: Part) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { documents } = readFragment(PagePartsFragment, contest).page;
  const date = (day: string) =>
    new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
      timeZone: 'UTC',
      day: 'numeric',
      month: language === 'vi' ? 'numeric' : 'short',
      year: 'numeric',
    }).format(new Date(day));
  return (
    <ul className={classes.documents}>
      {documents.map(({ number, issuedOn, title, link }, i) => (
        <li key={i}>
          <strong>
            {link ? (
              <a href={link} target="_blank" rel="noopener noreferrer">
                {pick(title, language)}
              </a>
            ) : (
              pick(title, language)
            )}
          </strong>
          <span>{t('documentLine', { number, date: date(issuedOn) })}</span>
        </li>
      ))}
    </ul>
  );
}
