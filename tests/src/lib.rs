//! Nothing but a home for the tests below `tests/`, which look at the workspace from outside.
