# A Redis server of this run's own, on a free port; it keeps nothing.

redis_pid=

# start_redis FOLDER; sets TEST_REDIS_URL.
start_redis() {
  if ! command -v redis-server >/dev/null; then
    apt-get update -qq && apt-get install -y -qq redis-server >/dev/null || return 1
  fi
  local port
  port=$(free_port)
  redis-server --bind 127.0.0.1 --port "$port" --save '' --appendonly no --dir "$1" >"$1/redis.log" 2>&1 &
  redis_pid=$!
  for _ in $(seq 50); do
    if redis-cli -p "$port" ping >/dev/null 2>&1; then
      export TEST_REDIS_URL="redis://127.0.0.1:$port"
      return 0
    fi
    sleep 0.1
  done
  return 1
}

stop_redis() {
  [ -z "$redis_pid" ] || kill "$redis_pid" 2>/dev/null
}
