#!/bin/sh
# No line of a log tells a CPR number or the whole name of a demonstration's person: scripts/log-lines.sh LOG...
# Exit code 1, and the lines, when one does.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
names=$(mktemp)
trap 'rm -f "$names"' EXIT
{
    sed -n 's/.*{name: \([^,}]* [^,}]*\),.*/\1/p; s/.*child: \([^,}]* [^,}]*\),.*/\1/p' "$root"/src/main/resources/demo/*/*.yaml
    sed -n 's/.*"\([A-ZÆØÅ][a-zæøå]*\)", "\([A-ZÆØÅ][a-zæøå]*\)", [0-9a-z].*/\1 \2/p' "$root"/src/main/java/dk/tidlig/exchange/demo/*.java
} | grep -E '^[^ ]+ [^ ]+' | sort -u >"$names"
[ "$(wc -l <"$names")" -gt 40 ] || { echo "The demonstration's names were not found." >&2; exit 3; }
number='(^|[^0-9A-Za-z.-])(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}-?[0-9]{4}($|[^0-9A-Za-z.-])'
found=0
for log in "$@"; do
    if grep -nE "$number" "$log"; then found=1; fi
    if grep -nwFf "$names" "$log"; then found=1; fi
done
[ "$found" = 0 ] || echo "The lines above tell a CPR number or a name." >&2
exit "$found"
