#!/usr/bin/env bash
# `npm start` refuses to start without its secrets and its public addresses, although a .env lies
# there, and serves with them.
# Usage: check-start.sh WORK_FOLDER, after check-demo.sh has built in WORK_FOLDER/clone
set -uo pipefail
source "$(dirname "$0")/postgres.sh"

work=$1
cd "$work/clone" || exit 1
PORT=$(free_port)
secret() { node -e 'console.log(require("crypto").randomBytes(24).toString("base64"))'; }
secrets='APP_KEYS API_TOKEN_SALT ADMIN_JWT_SECRET TRANSFER_TOKEN_SALT JWT_SECRET ENCRYPTION_KEY'
addresses='PUBLIC_URL SITE_URL'
unset $secrets $addresses

answer=$(npm start --silent 2>&1) && { echo 'start: it started without settings'; exit 1; }
for variable in $secrets $addresses; do
  case "$answer" in
    *"$variable"*) ;;
    *) echo "start: it did not name $variable: $answer"; exit 1 ;;
  esac
done

for variable in $secrets; do
  export "$variable=$(secret)"
done
export PUBLIC_URL="http://127.0.0.1:$PORT" SITE_URL=http://127.0.0.1:3000
export PORT HOST=127.0.0.1 DATABASE_FILENAME="$work/start.db"
setsid npm start >"$work/start.log" 2>&1 &
server=$!
for _ in $(seq 90); do
  code=$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$PORT/_health")
  [ "$code" = 204 ] && break
  sleep 1
done
kill -TERM -- "-$server" 2>/dev/null
wait "$server" 2>/dev/null
[ "$code" = 204 ] || { cat "$work/start.log"; exit 1; }
