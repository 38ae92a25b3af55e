# The size of an event, which must not be empty: {} is refused.

handle() {
  if [ "$1" = "{}" ]; then
    echo "an empty event has no size worth counting" >&2
    return 3
  fi
  printf '{"bytes": %d}' "$(printf '%s' "$1" | wc -c)"
}
