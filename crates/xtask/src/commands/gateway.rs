//! `./x gateway`: the municipal gateway by itself.

use super::Rest;
use crate::process::{Outcome, become_, cargo, target_dir};

/// With a configuration it becomes `naaste-gateway`, which explains itself: `./x gateway --help`. Without
/// one it shows the gateways of the demo municipalities, since there is no municipality to guess.
pub fn run(rest: &Rest) -> Outcome {
    let configured =
        std::env::vars_os().any(|(name, _)| name.to_string_lossy().starts_with("NAASTE_GATEWAY_"));
    if rest.arguments.is_empty() && !configured {
        eprintln!(
            "No configuration given (--config FILE, see crates/gateway/gateway.example.toml): the demo it is."
        );
        return become_(
            cargo()
                .args(["run", "--quiet", "--package", "demo", "--example", "run", "--"])
                .arg(target_dir().join("gateway-demo")),
        );
    }
    become_(
        cargo()
            .args(["run", "--quiet", "--package", "gateway", "--bin", "naaste-gateway", "--"])
            .args(&rest.arguments),
    )
}
