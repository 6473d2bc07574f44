#!/usr/bin/env bash
# PostgreSQL's archive_command: one piece of the write-ahead log to the backup. A piece that is there already must be
# the same; half a piece is never seen under its name.
#   archive.sh PATH NAME
set -euo pipefail
to="${ENTENTE_BACKUP:?the backup folder}/wal/$2"
if [ -e "$to" ]; then
  cmp --silent "$1" "$to"
  exit
fi
cp "$1" "$to.part"
sync "$to.part"
mv "$to.part" "$to"
