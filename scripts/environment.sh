# Sourced by the scripts beside it: a .venv in the checkout with pmdocs in it, made once and kept up to date.
# use_environment EXTRAS: EXTRAS is empty, "test" or "dev".

use_environment() {
  local extras="$1" python stamp wanted
  stamp=".venv/installed${extras:+-$extras}"
  if [ ! -x .venv/bin/python ]; then
    python=$(find_python)
    echo "Making .venv with $("$python" --version)…" >&2
    make_environment "$python"
  fi
  wanted=$(cksum < pyproject.toml)
  if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
    echo "Installing pmdocs${extras:+ with what its ${extras}s need}…" >&2
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -e ".${extras:+[$extras]}" >&2
    echo "$wanted" > "$stamp"
  fi
}

find_python() {
  local candidate
  for candidate in python3 python3.13 python3.12 python3.11 python; do
    if command -v "$candidate" > /dev/null &&
      "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then
      command -v "$candidate"
      return
    fi
  done
  echo "pmdocs needs Python 3.11 or later, and none was found." >&2
  exit 1
}

make_environment() {
  "$1" -m venv .venv 2> /dev/null && return
  # Debian and Ubuntu keep venv in a package of its own.
  rm -rf .venv
  if command -v apt-get > /dev/null && [ "$(id -u)" = 0 ]; then
    apt-get update -qq >&2 && apt-get install -qq -y python3-venv >&2
  fi
  "$1" -m venv .venv 2> /dev/null && return
  rm -rf .venv
  "$1" -m pip install --quiet --target .venv-tool virtualenv >&2
  PYTHONPATH=.venv-tool "$1" -m virtualenv --quiet .venv >&2
  rm -rf .venv-tool
}
