#!/bin/sh
# The list of parts is there and names what the pom names: scripts/bill-of-materials.sh POM LIST
set -eu
[ -s "$2" ] || { echo "There is no list of parts at $2." >&2; exit 1; }
grep -q '"bomFormat" *: *"CycloneDX"' "$2" || { echo "$2 is no CycloneDX list." >&2; exit 1; }
missing=$(sed -n '/<\/dependencyManagement>/,/<build>/p' "$1" | grep -v '<scope>test\|exclusion' |
    sed -n 's/.*<artifactId>\([^<]*\)<.*/\1/p' |
    while read -r part; do grep -q "\"name\" *: *\"$part\"" "$2" || echo "$part"; done)
[ -z "$missing" ] || { printf 'The list of parts lacks:\n%s\n' "$missing" >&2; exit 1; }
