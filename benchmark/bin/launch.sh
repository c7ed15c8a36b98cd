# What the commands of this folder begin with: finds the JDK, builds what is not built yet and sets
# $java, $classes and $paths. Read in by them with their arguments; --rebuild comes first.

program=$(basename -- "$0")

fail() {
  echo "$program: $*" >&2
  exit 2
}

module=$(cd -- "$(dirname -- "$0")/.." && pwd -P) || fail "cannot find my own folder"
root=$(dirname -- "$module")

if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || fail "java is not on the PATH; install a JDK, version 17 or later"
fi
[ -x "$java" ] || fail "there is no $java"

classes=$module/target/classes
paths=$module/target/classpath.txt
built() {
  [ -s "$paths" ] && [ -f "$classes/io/github/gainsay/benchmark/SpeedBenchmark.class" ] &&
    [ -e "$(cut -d: -f1 <"$paths")" ]
}

rebuild=no
if [ "${1:-}" = --rebuild ]; then
  rebuild=yes
  shift
fi
if [ $rebuild = yes ] || ! built; then
  command -v mvn >/dev/null || fail "is not built yet, and mvn is not on the PATH"
  echo "$program: building" >&2
  (cd -- "$root" && mvn -q -Dquick -DskipTests -pl core,benchmark -am package) >&2 </dev/null ||
    fail "the build failed"
  built || fail "the build left no $paths"
fi
