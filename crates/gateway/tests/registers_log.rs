//! What the adapters log, in a process of its own: which lines are written is decided once for all tests of one.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests, which clippy takes for other code
#![allow(dead_code)] // the stand-ins serve more tests than this one

#[path = "registers/log.rs"]
mod log;
#[path = "registers/stand_in/mod.rs"]
mod stand_in;
#[path = "registers/support.rs"]
mod support;
