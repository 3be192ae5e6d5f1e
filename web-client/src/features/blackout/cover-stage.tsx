// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { between, within, type Box } from './blackout';
import classes from './blackout.module.css';

export type StageBox = { key: string; label: string; box: Box };

const STEP = 0.01;

/** A picture on which rectangles are drawn; with the keyboard they are moved and sized. */
export function CoverStage({
  boxes,
  drawing = true,
  onAdd,
  onChange,
  onRemove,
  children,
}: {
  boxes: readonly StageBox[];
  /** Whether a pointer draws; else what lies below has it. */
  drawing?: boolean;
  onAdd: (box: Box) => void;
  onChange: (key: string, box: Box) => void;
  onRemove: (key: string) => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('blackout');
  const stage = useRef<HTMLDivElement>(null);
  const start = useRef<{ x: number; y: number }>(undefined);
  const [drawn, setDrawn] = useState<Box>();
  const at = (event: PointerEvent) => {
    const place = stage.current?.getBoundingClientRect();
    if (!place) return { x: 0, y: 0 };
    return {
      x: (event.clientX - place.left) / place.width,
      y: (event.clientY - place.top) / place.height,
    };
  };
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLButtonElement) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = at(event);
  };
  const draw = (event: PointerEvent) => {
    if (!start.current) return;
    const { x, y } = at(event);
    setDrawn(between(start.current.x, start.current.y, x, y));
  };
  const end = () => {
    start.current = undefined;
    setDrawn(undefined);
    // A mere touch draws nothing.
    if (drawn && drawn.width > 0.01 && drawn.height > 0.01) onAdd(drawn);
  };
  const press = (event: KeyboardEvent, { key, box }: StageBox) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onRemove(key);
      return;
    }
    const across = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    const down = event.key === 'ArrowDown' ? STEP : event.key === 'ArrowUp' ? -STEP : 0;
    if (across === 0 && down === 0) return;
    event.preventDefault();
    onChange(
      key,
      within(
        event.shiftKey
          ? { ...box, width: box.width + across, height: box.height + down }
          : { ...box, x: box.x + across, y: box.y + down },
      ),
    );
  };
  return (
    <div ref={stage} className={classes.stage}>
      {children}
      <div
        className={classes.layer}
        data-drawing={drawing || undefined}
        onPointerDown={drawing ? begin : undefined}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={() => {
          start.current = undefined;
          setDrawn(undefined);
        }}
      >
        {boxes.map((one) => (
          <button
            key={one.key}
            type="button"
            className={classes.box}
            style={placed(one.box)}
            aria-label={t('boxKeys', { name: one.label })}
            onKeyDown={(event) => press(event, one)}
          >
            {one.label}
          </button>
        ))}
        {drawn && <span className={classes.drawn} style={placed(drawn)} />}
      </div>
    </div>
  );
}

function placed({ x, y, width, height }: Box) {
  return {
    left: `${x * 100}%`,
    top: `${y * 100}%`,
    width: `${width * 100}%`,
    height: `${height * 100}%`,
  };
}
