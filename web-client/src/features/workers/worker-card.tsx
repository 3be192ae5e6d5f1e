// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Card, Facts } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { ProgressBar } from '@/design/progress-bar';
import { Tag } from '@/design/tag';
import { formatBytes, useLanguage } from '@/lib/format';
import { useLength } from './queue-card';
import type { Worker } from './workers';
import classes from './workers.module.css';

/** One worker: whether it is there, how it is fenced in, and what it is at. */
export function WorkerCard({ worker }: { worker: Worker }) {
  const { t } = useTranslation('workers');
  const since = useLength();
  const { name, host, present, sandbox, ffmpeg, slots, startedAt, seenAt, jobs } = worker;
  const strong = sandbox === 'BUBBLEWRAP';
  return (
    <Card>
      <Stack>
        <Row between>
          <h3 className={classes.name}>{host || name}</h3>
          <Tag tone={present ? 'success' : 'danger'} icon={present ? 'check' : 'warning'}>
            {present ? t('present') : t('silentFor', { time: since(seenAt) })}
          </Tag>
        </Row>
        <Tag tone={strong ? 'success' : 'warning'} icon={strong ? 'shield' : 'warning'}>
          {t('sandbox')}: {t(`level_${sandbox}`)}
        </Tag>
        <Facts
          short
          facts={[
            { name: 'ffmpeg', value: ffmpeg || t('unknown') },
            { name: t('slots'), value: slots },
            { name: t('up'), value: since(startedAt) },
            { name: t('process'), value: <span className={classes.name}>{name}</span> },
          ]}
        />
        {jobs.length === 0 && present && <Quiet>{t('idle')}</Quiet>}
        {jobs.map((job) => (
          <Job key={job.mediaId} job={job} />
        ))}
      </Stack>
    </Card>
  );
}

function Job({ job }: { job: Worker['jobs'][number] }) {
  const { t } = useTranslation('workers');
  const language = useLanguage();
  const since = useLength();
  const { kind, size, transcoding, progress, attempt, maxAttempts } = job;
  const words = t(transcoding ? 'transcoding' : 'checking');
  return (
    <div className={classes.job}>
      <Row between>
        <strong>
          {t(`kind_${kind}`)} · {formatBytes(size, language)}
        </strong>
        <span>{transcoding ? `${progress} %` : words}</span>
      </Row>
      <ProgressBar percent={transcoding ? progress : 0} label={words} tone="accent" />
      <Quiet>
        {t('attemptOf', { attempt, most: maxAttempts })} · {since(job.since)}
      </Quiet>
    </div>
  );
}
