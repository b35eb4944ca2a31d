#!/usr/bin/env bash
# The two roles and the database, made once on an empty PostgreSQL by its superuser.
# By hand: LIMS_DB_OWNER_PASSWORD=… LIMS_DB_APP_PASSWORD=… PGHOST=… docker/roles.sh
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  -v owner="$LIMS_DB_OWNER_PASSWORD" -v app="$LIMS_DB_APP_PASSWORD" <<'SQL'
set password_encryption = 'scram-sha-256';
create role jialing_owner login password :'owner';
create role jialing_app login password :'app';
create database jialing owner jialing_owner;
SQL
