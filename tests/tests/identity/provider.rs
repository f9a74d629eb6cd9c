//! The provider as a process of its own, which ends with the test.

use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::Mutex,
};

pub const SECRET: &str = "een-geheim-van-de-gateway-bij-de-uitgever";

/// What its access tokens are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tokens {
    Jwt,
    Opaque,
}

pub struct Provider {
    pub issuer: String,
    child: Child,
    talk: Mutex<(ChildStdin, BufReader<ChildStdout>)>,
}

impl Provider {
    /// One for these people: by the name that they type, the claims of their access tokens. None, and a line that says
    /// so, where it is not installed.
    pub fn start(tokens: Tokens, audience: &str, people: Value) -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("identity");
        if !folder.join("node_modules/oidc-provider").exists() {
            eprintln!(
                "SKIPPED: the identity provider is not installed (npm ci in tests/identity; ./x test --all does)"
            );
            return None;
        }
        let mut child = Command::new("node")
            .arg("server.mjs")
            .current_dir(folder)
            .env("NODE_NO_WARNINGS", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node starts");
        let (input, output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut provider = Self { issuer: String::new(), child, talk: Mutex::new((input, output)) };
        let tokens = if tokens == Tokens::Jwt { "jwt" } else { "opaque" };
        let settings = json!({
            "audience": audience, "tokens": tokens, "secret": SECRET, "seconds": 900, "people": people
        });
        provider.issuer = provider.tell(&settings.to_string())["issuer"].as_str().unwrap().to_owned();
        Some(provider)
    }

    /// Lets something happen there.
    pub fn tell(&self, line: &str) -> Value {
        let (input, output) = &mut *self.talk.lock().unwrap();
        writeln!(input, "{line}").unwrap();
        let mut answer = String::new();
        output.read_line(&mut answer).unwrap();
        serde_json::from_str(&answer).expect("the provider answers")
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
