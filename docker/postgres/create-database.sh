#!/bin/sh
# Run once by the image of PostgreSQL, on an empty volume: the owner of the schema, the plain user that the application
# signs in as, and the database with the rules for letters that docs/operation.md asks for.
set -eu

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set owner="$KUNDENBLICK_DB_OWNER" --set owner_password="$KUNDENBLICK_DB_OWNER_PASSWORD" \
    --set login="$KUNDENBLICK_DB_USER" --set login_password="$KUNDENBLICK_DB_PASSWORD" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"login" login password :'login_password';
create database kundenblick owner :"owner" encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'
    lc_collate 'C' lc_ctype 'C.UTF-8' template template0;
revoke connect, temporary on database kundenblick from public;
grant connect on database kundenblick to :"login";
\connect kundenblick
create extension if not exists pg_trgm;
alter schema public owner to :"owner";
revoke create on schema public from public;
SQL
