# Finds what the scripts beside the root need; sourced, not run. Says in one line what is missing and how to get it.

fail() {
    echo "$1" >&2
    exit 3
}

java_version() {
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
    fi
}

is_new_jdk() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ "$(java_version "$1")" -ge 25 ] 2>/dev/null
}

on_path() {
    found=$(command -v "$1") || return 0
    real=$(readlink -f "$found" 2>/dev/null || echo "$found")
    dirname "$(dirname "$real")"
}

# A JDK of at least 25: JAVA_HOME, PATH, then the places where systems and people keep them.
find_jdk() {
    for home in "${JAVA_HOME:-}" "$(on_path javac)" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /usr/local/lib/jvm/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
        if [ -n "$home" ] && is_new_jdk "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    fail "Tidlig needs a JDK of 25 or newer and found none: install one (https://adoptium.net) or set JAVA_HOME to it."
}

at_least() { # at_least 3.8 3.9.1: the second is no older than the first
    [ "$(printf '%s\n%s\n' "$1" "$2" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$1" ]
}

need_maven() {
    command -v mvn >/dev/null 2>&1 ||
        fail "Tidlig is built with Maven 3.8 or newer and found none: install it (Debian: apt-get install maven; others: https://maven.apache.org)."
    found=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    at_least 3.8 "${found:-0}" ||
        fail "Tidlig is built with Maven 3.8 or newer and found ${found:-an unknown one}: install a newer one (https://maven.apache.org)."
}

need_node() {
    command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 ||
        fail "Tidlig's build fetches the Danish design system with Node 20 or newer and npm, and found none: install them (https://nodejs.org)."
    found=$(node --version 2>/dev/null | tr -d v)
    at_least 20 "${found:-0}" ||
        fail "Tidlig's build needs Node 20 or newer and found ${found:-an unknown one}: install a newer one (https://nodejs.org)."
}

is_stale() {
    [ ! -f target/tidlig.jar ] ||
        [ -n "$(find src/main pom.xml package.json package-lock.json -newer target/tidlig.jar -print 2>/dev/null | head -n 1)" ]
}

# Builds when a source is newer than the jar.
build() {
    is_stale || return 0
    need_maven
    need_node
    echo "Building Tidlig (the first time fetches what it is made of) ..." >&2
    mvn -B -q -ntp -DskipTests package >&2 || fail "The build failed: what is wrong stands above."
    touch target/tidlig.jar
}

is_in_use() {
    if [ -d /proc/self ]; then
        grep -qsF "$1" /proc/[0-9]*/cmdline
    else
        ps -ax -o command= | grep -F "$1" | grep -qv grep
    fi
}

# A running program's jar must never be overwritten: each build runs from a place of its own, unpacked, which also
# starts in half the time.
place_program() {
    mkdir -p .run || fail "The folder $PWD/.run cannot be made: give this user the right to write there."
    [ target/tidlig.jar.sum -nt target/tidlig.jar ] || cksum <target/tidlig.jar | tr ' ' '-' >target/tidlig.jar.sum
    place=$PWD/.run/tidlig-$(cat target/tidlig.jar.sum)
    if [ ! -d "$place" ]; then
        for old in "$PWD"/.run/tidlig-*; do
            [ ! -d "$old" ] || is_in_use "$old/" || rm -rf "$old"
        done
        "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/tidlig.jar extract --destination "$place.$$" >/dev/null &&
            { mv "$place.$$" "$place" 2>/dev/null || [ -d "$place" ]; } ||
            fail "There is no room for the program in $PWD/.run."
    fi
    jar=$place/tidlig.jar
}

absolute() {
    case $1 in
        /*) echo "$1" ;;
        *) echo "$CALLED_FROM/$1" ;;
    esac
}

java_flags="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true"
