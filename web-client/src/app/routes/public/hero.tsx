// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { BannerPattern } from '@/design/banner-pattern';
import { Icon, type IconName } from '@/design/icon';
import classes from './hero.module.css';

const promises: { icon: IconName; key: 'promiseVote' | 'promiseSeal' | 'promiseRecount' }[] = [
  { icon: 'heart', key: 'promiseVote' },
  { icon: 'lock', key: 'promiseSeal' },
  { icon: 'shield', key: 'promiseRecount' },
];

/** What this place is, in one sentence. */
export function Hero() {
  const { t } = useTranslation('home');
  return (
    <section className={classes.hero}>
      <BannerPattern colour="#14573c" seed="palmares" />
      <div className={classes.words}>
        <h1>{t('headline')}</h1>
        <p className={classes.lead}>{t('lead')}</p>
        <ul>
          {promises.map(({ icon, key }) => (
            <li key={key}>
              <Icon name={icon} /> {t(key)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
