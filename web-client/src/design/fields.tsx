// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useId, type InputHTMLAttributes, type SelectHTMLAttributes } from 'react';
import classes from './fields.module.css';
import { Icon } from './icon';

/** A search line with its sign; the label is for screen readers. */
export function SearchField({
  label,
  ...rest
}: { label: string } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className={classes.search}>
      <span className="visually-hidden">{label}</span>
      <Icon name="search" />
      <input type="search" placeholder={label} {...rest} />
    </label>
  );
}

/** A choice of one, by the browser's own list: it works best on phones. */
export function SelectField({
  label,
  labelShown = false,
  options,
  ...rest
}: {
  label: string;
  /** Where it stands among other fields; a filter says by its choice what it is. */
  labelShown?: boolean;
  options: { value: string; label: string }[];
} & SelectHTMLAttributes<HTMLSelectElement>) {
  const select = (
    <span className={classes.select}>
      <select {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" size={18} />
    </span>
  );
  return (
    <label className={labelShown ? classes.field : undefined}>
      <span className={labelShown ? classes.name : 'visually-hidden'}>{label}</span>
      {select}
    </label>
  );
}

/** One line of text under its label. */
export function TextField({
  label,
  hint,
  error,
  ...rest
}: {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
} & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...rest}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-note` : undefined}
      />
      {(error ?? hint) && (
        <span id={`${id}-note`} className={error ? classes.error : classes.hint}>
          {error ?? hint}
        </span>
      )}
    </div>
  );
}
