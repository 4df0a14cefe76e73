# A PostgreSQL server of this run's own, in a temporary folder on a free port.

postgres_bin=
postgres_data=

find_postgres() {
  postgres_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  [ -n "$postgres_bin" ] || postgres_bin=$(dirname "$(command -v initdb 2>/dev/null)" 2>/dev/null)
  [ -x "$postgres_bin/initdb" ]
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then
    runuser -u postgres -- "$@"
  else
    "$@"
  fi
}

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });'
}

# start_postgres FOLDER; sets TEST_DATABASE_URL.
start_postgres() {
  if ! find_postgres; then
    apt-get update -qq && apt-get install -y -qq postgresql >/dev/null && find_postgres || return 1
  fi
  local port
  port=$(free_port)
  chmod 711 "$1"
  mkdir -p "$1/postgres"
  [ "$(id -u)" -ne 0 ] || chown postgres "$1/postgres"
  postgres_data="$1/postgres/data"
  as_postgres "$postgres_bin/initdb" -D "$postgres_data" -U postgres --auth=trust -E UTF8 >/dev/null || return 1
  as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data" -w -l "$1/postgres/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off" start >/dev/null || return 1
  export TEST_DATABASE_URL="postgres://postgres@127.0.0.1:$port/postgres"
}

stop_postgres() {
  [ -z "$postgres_data" ] || as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data" -m immediate stop >/dev/null 2>&1
}
