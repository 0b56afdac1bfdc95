#!/bin/sh
# No line of a log tells a CPR number or the whole name of a person of the demonstration or the tests: scripts/log-lines.sh LOG...
# Exit code 1, and the lines, when one does.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
names=$(mktemp)
trap 'rm -f "$names"' EXIT
{
    sed -n 's/.*{name: \([^,}]* [^,}]*\),.*/\1/p; s/.*child: \([^,}]* [^,}]*\),.*/\1/p' "$root"/src/main/resources/demo/*/*.yaml
    # "Given", "Family" side by side, as the demonstration and the tests name people
    find "$root/src/main/java/dk/tidlig/exchange/demo" "$root/src/test/java" -name '*.java' -exec \
        grep -hoE '"[A-ZÆØÅ][a-zæøå]+", "[A-ZÆØÅ][a-zæøå]+"' {} + | sed 's/"//g; s/,//'
    # those that the demonstration draws from two lists
    for drawn in $(grep -l 'FAMILY = {' "$root"/src/main/java/dk/tidlig/exchange/demo/*.java); do
        for family in $(sed -n 's/.*FAMILY = {\(.*\)}.*/\1/p' "$drawn" | tr -d '",'); do
            grep -E '^ +("[A-ZÆØÅ][a-zæøå]+"(, |,$|$))+$' "$drawn" | grep -oE '[A-ZÆØÅ][a-zæøå]+' | sed "s/\$/ $family/"
        done
    done
} | grep -E '^[^ ]+ [^ ]+' | sort -u >"$names"
[ "$(wc -l <"$names")" -gt 200 ] || { echo "The demonstration's names were not found." >&2; exit 3; }
number='(^|[^0-9A-Za-z.-])(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}-?[0-9]{4}($|[^0-9A-Za-z.-])'
found=0
for log in "$@"; do
    if grep -nE "$number" "$log"; then found=1; fi
    if grep -nwFf "$names" "$log"; then found=1; fi
done
[ "$found" = 0 ] || echo "The lines above tell a CPR number or a name." >&2
exit "$found"
