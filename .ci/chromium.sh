# The browser of the browser tests.

# install_chromium installs Debian's Chromium if there is none; says nothing unless it cannot.
install_chromium() {
  [ ! -x "${CHROMIUM_PATH:-/usr/bin/chromium}" ] || return 0
  local log
  log=$(mktemp)
  if apt-get update -qq >"$log" 2>&1 &&
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >>"$log" 2>&1 &&
    [ -x /usr/bin/chromium ]; then
    rm "$log"
    return 0
  fi
  tail -n 5 "$log"
  rm "$log"
  echo 'Chromium is not there and cannot be installed by apt-get. Set CHROMIUM_PATH to the executable of one.'
  return 1
}
