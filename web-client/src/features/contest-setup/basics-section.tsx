// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { ColorInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BannerPattern } from '@/design/banner-pattern';
import { Columns } from '@/design/desk';
import type { FieldErrors } from '@/lib/field-errors';
import { knownZones } from '@/lib/zone';
import classes from './contest-setup.module.css';
import { SetupSection } from './section';
import type { SetupForm } from './setup-form';
import { slugOf } from './slug';
import { BilingualField } from './text-field';

const swatches = ['#14573c', '#a8201a', '#1657b0', '#6b3fa0', '#b45309', '#0b6477', '#9d174d'];

export type SectionProps = {
  form: SetupForm;
  errors: FieldErrors;
  locked: boolean;
  change: (part: Partial<SetupForm>) => void;
};

/** Name, address, organiser, colour and time zone. */
export function BasicsSection({ form, errors, locked, change }: SectionProps) {
  const { t } = useTranslation('contest-setup');
  const followsName = form.slug === '' || form.slug === slugOf(form.name.vi);
  return (
    <SetupSection id="basics" title={t('basics')}>
      <BannerPreview form={form} />
      <BilingualField
        label={t('name')}
        hint={t('nameHint')}
        value={form.name}
        error={errors.at('name')}
        onChange={(name) =>
          change({ name, ...(followsName && !locked ? { slug: slugOf(name.vi) } : {}) })
        }
      />
      <BilingualField
        label={t('organiser')}
        value={form.organiser}
        error={errors.at('organiser')}
        onChange={(organiser) => change({ organiser })}
      />
      <Columns>
        <TextInput
          label={t('slug')}
          description={t('slugHint', { address: `${location.host}/c/${form.slug || '…'}` })}
          value={form.slug}
          error={errors.at('slug')}
          disabled={locked}
          onChange={(event) => change({ slug: event.target.value.toLowerCase() })}
        />
        <ColorInput
          label={t('colour')}
          description={t('colourHint')}
          format="hex"
          swatches={swatches}
          swatchesPerRow={7}
          value={form.colour}
          error={errors.at('colour')}
          onChange={(colour) => change({ colour })}
        />
        <Select
          label={t('timeZone')}
          description={t('timeZoneHint')}
          data={knownZones(form.timeZone)}
          value={form.timeZone}
          error={errors.at('timeZone')}
          disabled={locked}
          searchable
          allowDeselect={false}
          maxDropdownHeight={280}
          onChange={(timeZone) => timeZone && change({ timeZone })}
        />
      </Columns>
    </SetupSection>
  );
}

function BannerPreview({ form }: { form: SetupForm }) {
  const { t } = useTranslation(['contest-setup', 'contest']);
  return (
    <div className={classes.banner} aria-label={t('bannerPreview')} role="img">
      <BannerPattern colour={form.colour} seed={form.slug} />
      <div className={classes.bannerWords}>
        <span>{t('contest:organisedBy', { name: form.organiser.vi || '…' })}</span>
        <strong>{form.name.vi || t('unnamed')}</strong>
      </div>
    </div>
  );
}
