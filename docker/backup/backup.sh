#!/bin/sh
# Saves the database of Kundenblick, which holds all files too, and its data folder, which holds the key of the second
# step of logins (secret.key), into one new folder. Runs while Kundenblick does.
#   PGHOST=… PGPORT=… PGUSER=… PGDATABASE=kundenblick ./backup.sh TARGET [FILES]
# TARGET is the folder that holds the backups, FILES the folder named in KUNDENBLICK_DATA. Passwords come from ~/.pgpass
# or PGPASSFILE. The user has to own the schema or be a superuser.
set -eu

target=${1:?name the folder that holds the backups}
files=${2:-}
umask 077

folder=$target/$(date -u +%Y-%m-%dT%H%M%SZ)
partial=$folder.partial
mkdir -p "$partial"

pg_dump --format=custom --no-owner --no-privileges --file="$partial/database.dump"
if [ -n "$files" ] && [ -d "$files" ]; then
    # The embedded PostgreSQL, if there is one, is in the dump already; what it writes would not fit together while it runs.
    tar --create --gzip --file "$partial/files.tar.gz" --exclude=./postgres --exclude=./postgres-program \
        --exclude=./pgpass --exclude=./in-use --directory "$files" .
fi
(cd "$partial" && sha256sum -- * > SHA256SUMS)

# Only a backup that is whole gets its name.
mv "$partial" "$folder"
echo "$folder"
