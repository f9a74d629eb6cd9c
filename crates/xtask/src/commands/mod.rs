//! One file a command.

pub mod a11y;
pub mod bench;
pub mod check_mobile;
pub mod content;
pub mod demo;
pub mod forecast;
pub mod gateway;
pub mod icons;
pub mod letter;
pub mod run;
pub mod schemathesis;
pub mod store;
pub mod terms;
pub mod test;
pub mod ui;

/// Arguments for one of the heavy binaries, which reads them itself.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub struct Rest {
    /// Passed on
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub arguments: Vec<String>,
}
