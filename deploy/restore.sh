#!/usr/bin/env bash
# Makes a data folder of a base backup and the write-ahead log, as the database stood at an instant, or at the end of
# the log. Run it as the server's user. Start the server on the folder afterwards: it reads the log, then takes connections.
# ENTENTE_OLD_DATA names the folder of the lost server, where there is one: its log may go further than the archive.
#   ENTENTE_BACKUP=/backup restore.sh FOLDER [2026-11-26T12:30:00Z]
set -euo pipefail
backup="${ENTENTE_BACKUP:?the backup folder}"
folder="${1:?the new data folder}"
instant="${2:-}"

if [ -n "$(ls -A "$folder" 2>/dev/null)" ]; then
  echo "$folder is not empty: move the old data away, do not delete it" >&2
  exit 1
fi
base=""
for each in "$backup"/base/*Z; do # the last one that ended before the instant
  if [ -z "$instant" ] || [ "$(date --date "$(basename "$each")" +%s)" -lt "$(date --date "$instant" +%s)" ]; then
    base="$each"
  fi
done
if [ ! -d "$base" ]; then
  echo "no base backup before ${instant:-now} in $backup/base" >&2
  exit 1
fi

pg_verifybackup --quiet "$base"
mkdir -p "$folder"
cp -a "$base/." "$folder/"
chmod 700 "$folder"
if [ -n "${ENTENTE_OLD_DATA:-}" ]; then
  find "$ENTENTE_OLD_DATA/pg_wal" -maxdepth 1 -type f -exec cp -p {} "$folder/pg_wal/" \;
fi
{
  echo "restore_command = 'cp \"$backup/wal/%f\" \"%p\"'"
  if [ -n "$instant" ]; then
    echo "recovery_target_time = '$(date --utc --date "$instant" '+%Y-%m-%d %H:%M:%S.%6N+00')'"
    echo "recovery_target_action = 'promote'"
  fi
} >> "$folder/postgresql.auto.conf"
touch "$folder/recovery.signal"
echo "$folder is made of $base; start the server on it"
