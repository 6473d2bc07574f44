#!/usr/bin/env bash
# A base backup, checked, beside the write-ahead log that archive.sh keeps. Run it daily on the database's machine, as
# its user. Keeps those of the last DAYS days (14), at least one, and the log since the oldest kept.
#   ENTENTE_BACKUP=/backup PGUSER=entente backup.sh
set -euo pipefail
backup="${ENTENTE_BACKUP:?the backup folder}"
part="$backup/base/part-$$"

pg_basebackup --pgdata "$part" --format plain --wal-method stream --checkpoint fast --manifest-checksums SHA256
pg_verifybackup --quiet "$part"
# Named by its end: it can be brought to any instant after that.
name="$(date --utc +%Y-%m-%dT%H:%M:%SZ)"
mv "$part" "$backup/base/$name"
echo "base backup $backup/base/$name"

for old in "$backup"/base/*Z; do
  if [ "$(basename "$old")" != "$name" ] && [ "$(date --date "$(basename "$old")" +%s)" -lt "$(date --date "${DAYS:-14} days ago" +%s)" ]; then
    rm -rf "$old"
  fi
done
oldest="$(printf '%s\n' "$backup"/base/*Z | sort | head -n 1)"
first="$(sed -n 's/^START WAL LOCATION: .*(file \([0-9A-F]*\))$/\1/p' "$oldest/backup_label")"
pg_archivecleanup "$backup/wal" "$first"
