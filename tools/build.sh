# Sourced by ./run, ./alongside, ./test and ./migrations: what they share. Expects $root.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
logs="$root/artifacts/logs"
stamps="$root/artifacts/stamps"

say() { printf '%s\n' "$*" >&2; }
refuse() { say "$*"; exit 1; }

need_dotnet() {
  local version
  command -v dotnet >/dev/null 2>&1 || refuse "Alongside needs the .NET SDK 10 or later, and no 'dotnet' is on this machine's path: https://dotnet.microsoft.com/download"
  version=$(cd "$root" && dotnet --version 2>/dev/null) || version=none
  case $version in
    [1-9][0-9].*) ;;
    *) refuse "Alongside needs the .NET SDK 10 or later, and this machine has not got it: https://dotnet.microsoft.com/download" ;;
  esac
}

need_node() {
  local version
  { command -v node && command -v npm; } >/dev/null 2>&1 || refuse "Alongside needs Node.js 20 or later with npm, and it is not on this machine's path: https://nodejs.org"
  version=$(node --version 2>/dev/null) || version=v0
  version=${version#v}
  [ "${version%%.*}" -ge 20 ] 2>/dev/null || refuse "Alongside needs Node.js 20 or later, and this machine has $version: https://nodejs.org"
}

# quietly NAME SENTENCE COMMAND...: the output goes to a log; a failure shows its end, then one plain sentence.
quietly() {
  local name=$1 sentence=$2 log
  shift 2
  mkdir -p "$logs"
  log="$logs/$name.log"
  if ! "$@" >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    refuse "$sentence The whole output is in artifacts/logs/$name.log."
  fi
}

hash_text() { if command -v sha256sum >/dev/null 2>&1; then sha256sum; else shasum -a 256; fi | cut -d' ' -f1; }
hash_files() { LC_ALL=C sort | tr '\n' '\0' | { if command -v sha256sum >/dev/null 2>&1; then xargs -0 sha256sum; else xargs -0 shasum -a 256; fi; } | hash_text; }

sources() { # every file that a person wrote, under the given files and folders of the tree
  (cd "$root" && find "$@" \( -name bin -o -name obj -o -path '*/wwwroot/assets' \) -prune -o -type f -print 2>/dev/null) || true
}

is_fresh() { [ "$(cat "$stamps/$1" 2>/dev/null)" = "$2" ]; }
stamp() { mkdir -p "$stamps"; printf '%s\n' "$2" >"$stamps/$1"; }

build_assets() {
  [ -f "$root/package.json" ] || return 0
  local packages all
  packages=$(sources package.json package-lock.json | (cd "$root" && hash_files))
  all=$({ sources package.json package-lock.json vite.config.ts vite.config.mjs tsconfig.json; sources src/Alongside | grep -E '\.(ts|mts|js|mjs|css|scss|svg|woff2)$'; } | (cd "$root" && hash_files))
  if ! is_fresh npm "$packages" || [ ! -d "$root/node_modules" ]; then
    quietly npm-ci "The npm packages could not be installed: is the npm registry within reach?" npm --prefix "$root" ci --no-audit --no-fund
    stamp npm "$packages"
  fi
  if ! is_fresh assets "$all" || [ ! -d "$root/src/Alongside/wwwroot/assets" ]; then
    quietly npm-build "The styles and scripts could not be built." npm --prefix "$root" run build
    stamp assets "$all"
  fi
}

app_hash() {
  sources src packs package.json package-lock.json global.json Directory.Build.props Directory.Packages.props .editorconfig | (cd "$root" && hash_files)
}

restore() { # restore PROJECT ARGUMENTS...
  local project=$1
  shift
  quietly restore "The NuGet packages could not be restored: is the package feed within reach?" dotnet restore "$root/$project" -v minimal "$@"
}

# What a program that is compiled ahead is told when it is restored and published; nothing on systems that we keep no lock file for.
ahead=()
if getconf GNU_LIBC_VERSION >/dev/null 2>&1; then
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) ahead=(-r linux-x64) ;;
    Linux-aarch64) ahead=(-r linux-arm64) ;;
  esac
fi
if [ ${#ahead[@]} != 0 ]; then ahead+=(-p:SelfContained=false -p:PublishReadyToRun=true "-p:NuGetLockFilePath=packages.${ahead[1]}.lock.json"); fi

# The published program, in artifacts/app, rebuilt only when something it is made of has changed.
build_app() {
  local now fresh="$root/artifacts/app"
  now="$(app_hash) $(cd "$root" && dotnet --version)"
  if is_fresh app "$now" && [ -f "$fresh/Alongside.dll" ]; then return 0; fi
  restore src/Alongside ${ahead[@]+"${ahead[@]}"}
  rm -rf "$fresh.new"
  quietly publish "The program could not be built." \
    dotnet publish "$root/src/Alongside" -c Release --no-restore -o "$fresh.new" -v minimal -clp:NoSummary ${ahead[@]+"${ahead[@]}"}
  # Swapped, not overwritten: a server that runs from the old files keeps them until it stops.
  rm -rf "$fresh.old"
  if [ -d "$fresh" ]; then mv "$fresh" "$fresh.old"; fi
  mv "$fresh.new" "$fresh"
  stamp app "$now"
}

# The program of bench/, in artifacts/bench/program.
build_bench() {
  local now
  now="$(sources src packs bench global.json Directory.Build.props Directory.Packages.props .editorconfig | (cd "$root" && hash_files)) $(cd "$root" && dotnet --version)"
  if is_fresh bench "$now" && [ -f "$root/artifacts/bench/program/Alongside.Bench.dll" ]; then return 0; fi
  restore bench/Alongside.Bench
  rm -rf "$root/artifacts/bench/program"
  quietly bench-build "The bench could not be built." dotnet publish "$root/bench/Alongside.Bench" -c Release --no-restore -o "$root/artifacts/bench/program" -v minimal -clp:NoSummary
  stamp bench "$now"
}

find_postgres() { # the folder that holds initdb, pg_ctl and postgres themselves
  local folder
  for folder in /usr/lib/postgresql/*/bin "$(dirname "$(command -v pg_ctl || echo /none/)")"; do
    if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ]; then echo "$folder"; fi
  done | tail -n 1 | grep .
}

# One build at a time, where the machine can lock.
locked() {
  mkdir -p "$root/artifacts"
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$root/artifacts/.lock"
    flock 9
  fi
  "$@"
  { exec 9>&-; } 2>/dev/null || true
}
