#!/usr/bin/env bash
# Runs `npm run demo` as a newcomer would, looks at what it serves, and runs it again.
# Usage: check-demo.sh WORK_FOLDER
set -uo pipefail
source "$(dirname "$0")/postgres.sh"

work=$1
export HOME="$work/home" PORT SITE_PORT
mkdir -p "$HOME"
PORT=$(free_port)
SITE_PORT=$(free_port)
warta="http://127.0.0.1:$PORT"
site="http://127.0.0.1:$SITE_PORT"
database="$work/clone/.tmp/data.db"
unset NODE_ENV DATABASE_FILENAME SITE_URL PUBLIC_URL
git clone -q . "$work/clone" && cd "$work/clone" || exit 1

demo=
trap '[ -z "$demo" ] || kill -KILL -- "-$demo" 2>/dev/null' EXIT

fail() {
  echo "demo: $1"
  exit 1
}

# start_demo LOG SECONDS: prints how many seconds it took to answer.
start_demo() {
  local begun=$SECONDS
  setsid npm run demo >"$1" 2>&1 &
  demo=$!
  # The site starts last.
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "$site/healthz")" = 204 ]; do
    kill -0 "$demo" 2>/dev/null || { cat "$1"; fail 'it ended by itself'; }
    [ $((SECONDS - begun)) -lt "$2" ] || { cat "$1"; fail "no answer within $2 s"; }
    sleep 1
  done
  echo "demo: answered after $((SECONDS - begun)) s"
}

stop_demo() {
  # The whole group, as Ctrl+C does: npm does not hand signals on to what it started.
  kill -INT -- "-$demo" 2>/dev/null
  wait "$demo" 2>/dev/null
  for _ in $(seq 20); do
    curl -s -o /dev/null "$warta/_health" || curl -s -o /dev/null "$site/healthz" || return 0
    sleep 1
  done
  fail 'it did not stop'
}

# has URL TEXT: a success that holds the text.
has() {
  local answer
  answer=$(curl -s -g -w '%{http_code}' "$1")
  case "$answer" in
    *"$2"*200) ;;
    *) fail "$1 does not hold $2: ${answer:0:300} … ${answer: -3}" ;;
  esac
}

count_rows() {
  node -e '
    const db = new (require("better-sqlite3"))(process.argv[1], { readonly: true });
    const tables = ["articles", "regions", "authors", "channels", "tags", "files", "admin_users", "up_users"];
    console.log(tables.map((t) => t + " " + db.prepare("select count(*) n from " + t).get().n).join(", "));
  ' "$database"
}

start_demo "$work/demo-1.log" 1500
has "$warta/api/articles?populate=*" '"relativeTime":{"label":"'
has "$warta/api/articles?populate=*" ' menit lalu"'
has "$warta/api/regions?filters[slug]=kota-medan&populate[articles][populate][authors]=true" '"relativeTime":{"label":"'
has "$warta/openapi.json" '"openapi":'
has "$warta/docs" '/openapi.json'
has "$warta/admin" '<div id="strapi">'
slug=$(curl -s -g "$warta/api/articles?fields[0]=slug&pagination[pageSize]=1" |
  node -p 'JSON.parse(fs.readFileSync(0, "utf8")).data[0].slug')
story="/berita/$slug"
has "$warta/feeds/latest.rss" "<link>http://localhost:$SITE_PORT/berita/"
has "$warta/sitemap.xml" '<sitemapindex'
has "$site/" 'href="/berita/'
has "$site$story" "http://localhost:$SITE_PORT$story"
sleep 2
for word in admin@warta.example editor@warta.example reporter@warta.example pembaca@warta.example; do
  grep -q "$word" "$work/demo-1.log" || fail "it did not say how to log in as $word"
done
stop_demo
before=$(count_rows)
[ -n "$before" ] || fail 'its database cannot be read'
echo "demo: $before"

start_demo "$work/demo-2.log" 60
stop_demo
[ "$(count_rows)" = "$before" ] || fail "the second run changed the database: $(count_rows)"
