#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palmares authors
# SPDX-License-Identifier: Apache-2.0

# What Maven asks of npm: "maven.sh build <folder>" or "maven.sh check <skipTests>".
set -eu

if ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' 2>/dev/null; then
  found=$(node -v 2>/dev/null || echo none)
  echo "The web client needs Node.js 20 or newer on the PATH (found: $found); -Dskip.web builds without it." >&2
  exit 1
fi

# npm ci costs half a minute: only when the lock differs from the one last installed.
install() {
  stamp=node_modules/.installed-lock
  lock=$(node -p 'crypto.createHash("sha256").update(fs.readFileSync("package-lock.json")).digest("hex")')
  if [ "$(cat $stamp 2>/dev/null || true)" != "$lock" ]; then
    npm ci --silent
    printf '%s' "$lock" >$stamp
  fi
}

case $1 in
  build)
    install
    built=$2/index.html
    inputs="src public graphql scripts index.html vite.config.ts tsconfig.json package.json package-lock.json"
    # shellcheck disable=SC2086
    if [ ! -f "$built" ] || [ -n "$(find $inputs -path src/gql -prune -o -newer "$built" -print | head -n 1)" ]; then
      npm run --silent build -- --outDir "$2" --emptyOutDir --logLevel warn
    fi
    ;;
  check)
    [ "$2" = true ] && exit 0
    install
    npm run --silent check
    ;;
esac
