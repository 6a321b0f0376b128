#!/bin/sh
# Restores a backup of backup.sh into an EMPTY database and an empty folder. Stop all nodes first.
#   PGHOST=… PGPORT=… PGUSER=… PGDATABASE=kundenblick ./restore.sh BACKUP [FILES]
# PGUSER has to be the owner of the schema (KUNDENBLICK_DB_OWNER, or KUNDENBLICK_DB_USER if there is no owner): everything
# will belong to it. The application gives its own user its rights again at the next start.
set -eu

backup=${1:?name the folder of the backup}
files=${2:-}

(cd "$backup" && sha256sum --check --quiet SHA256SUMS)

tables=$(psql --no-psqlrc --tuples-only --no-align \
    --command "select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")
if [ "$tables" != 0 ]; then
    echo "The database holds $tables tables. Restore into an empty one: create it as docs/operation/install.md says." >&2
    exit 1
fi
if [ -n "$files" ] && [ -d "$files" ] && [ -n "$(find "$files" -mindepth 1 -print -quit)" ]; then
    echo "The folder $files is not empty." >&2
    exit 1
fi

# Comments and the schema "public" are there already and belong to somebody else, as does an extension that was created
# by a superuser.
list=$(mktemp)
trap 'rm -f "$list"' EXIT
pg_restore --list "$backup/database.dump" | grep -v -e ' COMMENT - EXTENSION ' -e ' SCHEMA - public ' -e ' COMMENT - SCHEMA public ' > "$list"
pg_restore --no-owner --no-privileges --exit-on-error --single-transaction --use-list="$list" \
    --dbname="${PGDATABASE:-kundenblick}" "$backup/database.dump"
PGOPTIONS="--client-min-messages=error" psql --no-psqlrc --quiet --command "analyze"

if [ -n "$files" ] && [ -f "$backup/files.tar.gz" ]; then
    mkdir -p "$files"
    tar --extract --gzip --file "$backup/files.tar.gz" --directory "$files"
fi
echo "Restored $backup"
