# `make test` is all of it: it installs what the tests need, lints and tests.

CARGO ?= cargo

.PHONY: run test setup lint check bench clean

run:
	$(CARGO) run --locked -- serve

test: setup lint
	$(CARGO) test --locked

# The real counterparts that the tests talk to: Kannel with its fake SMSC,
# Chromium with its driver, Twilio's own client library.
setup:
	./tests/setup.sh

lint:
	$(CARGO) fmt --check
	$(CARGO) clippy --locked --all-targets -- -D warnings

# Lints the content pack, as an editor would.
check:
	$(CARGO) run --locked -- check

bench:
	$(CARGO) bench --locked

clean:
	$(CARGO) clean
	rm -rf data tests/.tools
