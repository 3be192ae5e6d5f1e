// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Facts } from '@/design/card';
import { Row } from '@/design/desk';
import { QrCode } from '@/design/qr-code';
import { NoAnswer, Refusals } from '@/design/refusals';
import { formatBytes, formatSeconds, formatTimeZone, pick, useLanguage } from '@/lib/format';
import type { Bilingual } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Outcome } from '@/lib/user-errors';
import type { PaperFile, PaperRow } from './paper';
import { usePaperEdits } from './paper-edits';
import classes from './paper.module.css';

/** The slip that the author takes home: an A5 page, with the code while it is known. */
export function Slip({
  work,
  files,
  contest,
  given,
}: {
  work: PaperRow;
  files: readonly PaperFile[];
  contest: { timeZone: string; name: Bilingual; organiser: Bilingual };
  /** The code, where it was made a moment ago. */
  given: string | null;
}) {
  const { t } = useTranslation('paper');
  const language = useLanguage();
  const { newCode } = usePaperEdits();
  const [code, setCode] = useState(given);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Outcome<unknown>>();
  const { paper } = work;
  if (!paper) return null;
  const { timeZone } = contest;
  const at = (instant: string) =>
    `${formatSeconds(instant, timeZone, language)}, ${formatTimeZone(timeZone, instant, language)}`;
  const renew = async () => {
    setBusy(true);
    const answer = await newCode(work.id);
    setBusy(false);
    setTrouble(answer);
    if (answer.kind === 'done') setCode(answer.value);
  };
  return (
    <>
      <div className={classes.noPrint}>
        <Row>
          <Button kind="primary" icon="download" onClick={() => window.print()}>
            {t('print')}
          </Button>
          {!work.isClaimed && (
            <Button busy={busy} onClick={() => void renew()}>
              {t('newCode')}
            </Button>
          )}
        </Row>
        {!code && <p className={classes.hint}>{t(work.isClaimed ? 'codeUsed' : 'codeGone')}</p>}
        {trouble?.kind === 'refused' && <Refusals errors={trouble.errors} />}
        {trouble?.kind === 'failed' && <NoAnswer offline={trouble.offline} />}
      </div>
      <section className={classes.slip} aria-label={t('slipTitle')}>
        <header>
          <p className={classes.small}>{pick(contest.organiser, language)}</p>
          <p>
            <strong>{pick(contest.name, language)}</strong>
          </p>
          <h2>{t('slipTitle')}</h2>
          <p className={classes.number}>{paper.number}</p>
        </header>
        <Facts
          facts={[
            { name: t('author'), value: (work.authors ?? []).map(({ name }) => name).join(', ') },
            { name: t('workTitle'), value: work.title },
            { name: t('category'), value: pick(work.category.name, language) },
            ...(work.unit ? [{ name: t('unit'), value: work.unit.name }] : []),
            { name: t('way'), value: t(`way_${paper.way}`) },
            { name: t('arrived'), value: at(paper.arrivedAt) },
            ...(paper.received ? [{ name: t('received'), value: paper.received }] : []),
            { name: t('takenBy'), value: paper.takenBy },
          ]}
        />
        {files.length > 0 && (
          <ul className={classes.files}>
            {files.map((file) => (
              <li key={file.mediaId}>
                {file.fileName} ({formatBytes(file.size, language)})
                {(file.sha256 ?? file.manifest) && (
                  <code>SHA-256 {file.sha256 ?? file.manifest}</code>
                )}
              </li>
            ))}
          </ul>
        )}
        {code && (
          <div className={classes.claim}>
            <QrCode text={`${location.origin}${paths.claim(code)}`} label={t('qrLabel')} />
            <div>
              <p>{t('claimWords', { address: `${location.host}${paths.claim()}` })}</p>
              <p className={classes.code}>{code}</p>
              <p className={classes.small}>{t('claimOnce')}</p>
            </div>
          </div>
        )}
        <div className={classes.signatures}>
          <span>{t('signGiver')}</span>
          <span>{t('signTaker')}</span>
        </div>
      </section>
    </>
  );
}
