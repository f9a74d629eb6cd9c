//! Where the browser comes back to on a phone: an address that the system hands to the app (RFC 8252, 7.1 and 7.2).
//!
//! Another app may claim the same scheme. What it catches is of no use to it: the code alone opens nothing without the
//! verifier (PKCE), and what it sends here does not know the state.

use super::live::lock;
use crate::context::Context;
use std::collections::BTreeMap;
use std::sync::Mutex;
use tokio::sync::oneshot;
use url::Url;

/// What the browser brought.
pub(super) type Parameters = BTreeMap<String, String>;

/// Sign-ins that wait for their address, by state.
#[derive(Default)]
pub(crate) struct Links(Mutex<BTreeMap<String, oneshot::Sender<Parameters>>>);

impl Links {
    /// Waits for the address with this state; it counts once.
    pub(super) async fn wait(&self, state: &str) -> Option<Parameters> {
        let (sender, receiver) = oneshot::channel();
        {
            let mut waiting = lock(&self.0);
            // Sign-ins that were stopped.
            waiting.retain(|_, sender| !sender.is_closed());
            waiting.insert(state.to_owned(), sender);
        }
        receiver.await.ok()
    }

    /// Hands on what came with this address.
    fn hand_on(&self, parameters: Parameters) -> bool {
        let Some(state) = parameters.get("state") else { return false };
        let sender = lock(&self.0).remove(state);
        sender.is_some_and(|sender| sender.send(parameters).is_ok())
    }
}

/// The system brought this address.
pub(crate) fn returned(ctx: &Context, address: &Url) -> bool {
    let expected = ctx.shell().return_address();
    let parameters = expected.and_then(|expected| parameters(&expected, address));
    parameters.is_some_and(|parameters| ctx.live.links.hand_on(parameters))
}

/// What is in it; none where it is another address, or a parameter comes twice (RFC 6749, 3.1).
fn parameters(expected: &Url, address: &Url) -> Option<Parameters> {
    let mut plain = address.clone();
    plain.set_query(None);
    plain.set_fragment(None);
    if plain != *expected {
        return None;
    }
    let mut found = Parameters::new();
    for (name, value) in address.query_pairs() {
        if found.insert(name.into_owned(), value.into_owned()).is_some() {
            return None;
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn read(address: &str) -> Option<Parameters> {
        parameters(&"nl.naaste:/aanmelden".parse().unwrap(), &address.parse().unwrap())
    }

    #[test]
    fn only_the_apps_own_address_is_read() {
        let found = read("nl.naaste:/aanmelden?code=a%20b&state=s").expect("it is ours");
        assert_eq!((found["code"].as_str(), found["state"].as_str()), ("a b", "s"));
        for other in [
            "nl.naaste:/ergens?code=a&state=s",
            "nl.naaste://aanmelden?code=a&state=s",
            "nl.naaste:/aanmelden/?code=a&state=s",
            "https://nl.naaste/aanmelden?code=a&state=s",
            "nl.naaste:/aanmelden?code=a&state=s&state=t",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[tokio::test]
    async fn one_return_with_the_right_state_counts() {
        let links = Arc::new(Links::default());
        let waiting = tokio::spawn({
            let links = links.clone();
            async move { links.wait("s").await }
        });
        while lock(&links.0).is_empty() {
            tokio::task::yield_now().await;
        }
        let with =
            |state: &str| Parameters::from([("state".into(), state.into()), ("code".into(), "c".into())]);
        assert!(!links.hand_on(with("t")), "another state");
        assert!(!links.hand_on(Parameters::new()), "none");
        assert!(links.hand_on(with("s")));
        assert!(!links.hand_on(with("s")), "it counted already");
        assert_eq!(waiting.await.unwrap().expect("came")["code"], "c");
    }

    #[tokio::test]
    async fn a_sign_in_that_was_stopped_takes_nothing() {
        let links = Arc::new(Links::default());
        let waiting = tokio::spawn({
            let links = links.clone();
            async move { links.wait("s").await }
        });
        while lock(&links.0).is_empty() {
            tokio::task::yield_now().await;
        }
        waiting.abort();
        let _ = waiting.await;
        assert!(!links.hand_on(Parameters::from([("state".into(), "s".into())])));
    }
}
