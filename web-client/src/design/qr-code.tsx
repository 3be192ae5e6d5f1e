// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';
import classes from './qr-code.module.css';

type Squares = { size: number; path: string };

async function draw(text: string): Promise<Squares> {
  const { default: qrcode } = await import('qrcode');
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`;
  return { size: modules.size, path };
}

/** An address as a QR code, always dark on white so that every camera reads it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [squares, setSquares] = useState<Squares>();
  useEffect(() => {
    let current = true;
    void draw(text).then((drawn) => current && setSquares(drawn));
    return () => {
      current = false;
    };
  }, [text]);
  const size = (squares?.size ?? 29) + 8;
  return (
    <svg className={classes.code} viewBox={`-4 -4 ${size} ${size}`} role="img" aria-label={label}>
      <rect x="-4" y="-4" width={size} height={size} fill="#fff" />
      {squares && <path d={squares.path} fill="#12201a" shapeRendering="crispEdges" />}
    </svg>
  );
}
