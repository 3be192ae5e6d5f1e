// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useRef, useState, type ReactNode } from 'react';
import { Button } from '@/design/button';
import { formatBytes, pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '@/lib/graphql';
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
        logo {
          id
          width
          height
          posterUrl
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
        file {
          id
          size
          pictures {
            number
            sizes {
              width
              height
              url
            }
          }
        }
        downloadPath
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
  const language = useLanguage();
  const { bodies } = readFragment(PagePartsFragment, contest).page;
  const shown = bodies.filter(({ logo }) => logo?.posterUrl);
  return (
    <>
      {shown.length > 0 && (
        <ul className={classes.logos}>
          {shown.map(({ logo, name, link }, i) => {
            const picture = (
              <img
                src={logo?.posterUrl ?? ''}
                alt={pick(name, language)}
                width={logo?.width ?? undefined}
                height={logo?.height ?? undefined}
                loading="lazy"
              />
            );
            return (
              <li key={i}>
                {link ? (
                  <a href={link} target="_blank" rel="noopener noreferrer">
                    {picture}
                  </a>
                ) : (
                  picture
                )}
              </li>
            );
          })}
        </ul>
      )}
      <BodyNames bodies={bodies} />
    </>
  );
}

type Body = ResultOf<typeof PagePartsFragment>['page']['bodies'][number];

function BodyNames({ bodies }: { bodies: readonly Body[] }) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
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

type Paper = ResultOf<typeof PagePartsFragment>['page']['documents'][number];
type PaperFile = NonNullable<Paper['file']>;

/** Shows the pages of a paper. */
export type PaperPages = (file: PaperFile) => ReactNode;

/** The papers by which the contest is held. */
export function OfficialDocuments({ contest, pages }: Part & { pages: PaperPages }) {
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
      {documents.map(({ number, issuedOn, title, link, file, downloadPath }, i) => (
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
          {file && (
            <PaperActions
              title={pick(title, language)}
              file={file}
              downloadPath={downloadPath}
              pages={pages}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Opens the pages of a paper over the page, and offers the file itself. */
function PaperActions({
  title,
  file,
  downloadPath,
  pages,
}: {
  title: string;
  file: PaperFile;
  downloadPath: string | null;
  pages: PaperPages;
}) {
  const { t } = useTranslation('contest');
  const size = formatBytes(file.size, useLanguage());
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <div className={classes.paper}>
      <Button size="s" onClick={show} aria-label={t('readDocumentNamed', { title })}>
        {t('readDocument')}
      </Button>
      {downloadPath && (
        <a href={downloadPath} download>
          {t('saveDocument', { size })}
        </a>
      )}
      <dialog
        ref={dialog}
        className={classes.reader}
        aria-label={title}
        onClose={() => setOpen(false)}
      >
        <header>
          <strong>{title}</strong>
          <Button size="s" icon="close" onClick={() => dialog.current?.close()}>
            {t('closeDocument')}
          </Button>
        </header>
        {open && pages(file)}
      </dialog>
    </div>
  );
}
