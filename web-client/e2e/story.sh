#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palmares authors
# SPDX-License-Identifier: Apache-2.0

# Tells a story (the first argument names it) against a quick start that runs already; stage/setting.ts says what it needs to know.
set -eu
cd "$(dirname "$0")"

if ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' 2>/dev/null; then
  found=$(node -v 2>/dev/null || echo none)
  echo "The browser test needs Node.js 20 or newer on the PATH (found: $found); -Dskip.browser leaves it out." >&2
  exit 1
fi

# npm ci brings a whole Chromium: only when the lock differs from the one last installed.
stamp=node_modules/.installed-lock
lock=$(node -p 'crypto.createHash("sha256").update(fs.readFileSync("package-lock.json")).digest("hex")')
if [ "$(cat $stamp 2>/dev/null || true)" != "$lock" ]; then
  npm ci --silent
  printf '%s' "$lock" >$stamp
fi

exec node --import tsx "${1:-story}.ts"
