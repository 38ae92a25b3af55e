# The digest of an event: what it was, as one line of hexadecimal digits.

handle() {
  local digest
  digest=$(printf '%s' "$1" | sha256sum)
  printf '{"sha256": "%s"}' "${digest%% *}"
}
