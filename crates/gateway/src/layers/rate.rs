//! How often: one token, one address. Counted in this process; a limit for all instances together
//! belongs to the load balancer.

use crate::{App, config::LimitsConfig, problem::Fault};
use axum::{
    extract::{ConnectInfo, Request, State},
    http::HeaderMap,
    middleware::Next,
    response::{IntoResponse, Response},
};
use moka::sync::Cache;
use std::{
    hash::Hash,
    net::{IpAddr, Ipv6Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

/// The two counters.
pub(crate) struct Rates {
    token: Option<Rate<[u8; 32]>>,
    address: Option<Rate<IpAddr>>,
}

impl Rates {
    pub(crate) fn new(limits: &LimitsConfig) -> Self {
        Self {
            token: Rate::new(limits.token_per_second, limits.token_burst),
            address: Rate::new(limits.address_per_second, limits.address_burst),
        }
    }

    /// Counts a request with a token, which is known by its hash alone.
    pub(crate) fn token(&self, hash: &[u8; 32]) -> Result<(), Fault> {
        self.token.as_ref().map_or(Ok(()), |rate| rate.take(*hash))
    }

    fn address(&self, address: IpAddr) -> Result<(), Fault> {
        self.address.as_ref().map_or(Ok(()), |rate| rate.take(network(address)))
    }
}

/// Refuses an address that asks too often, before anything else is done for it.
pub(crate) async fn per_address(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    match app.rates.address(client(peer, request.headers(), app.config.behind_proxy)) {
        Ok(()) => next.run(request).await,
        Err(fault) => fault.into_response(),
    }
}

/// Who asks. Behind a proxy, the last entry of `X-Forwarded-For` is the one that our own proxy wrote;
/// those before it are the client's word.
fn client(peer: Option<IpAddr>, headers: &HeaderMap, behind_proxy: bool) -> IpAddr {
    let forwarded = || {
        let last = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
        last.rsplit(',').next()?.trim().parse().ok()
    };
    let named = if behind_proxy { forwarded() } else { None };
    named.or(peer).unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED))
}

/// A household has a whole IPv6 network of 64 bits.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => IpAddr::V4(v4),
            None => IpAddr::V6((u128::from(v6) & !u128::from(u64::MAX)).into()),
        },
        v4 => v4,
    }
}

/// The generic cell rate algorithm: for each key the moment at which it would be idle again.
struct Rate<K> {
    began: Instant,
    /// Nanoseconds that one request costs.
    cost: u64,
    /// Nanoseconds that a key may be ahead.
    ahead: u64,
    idle_at: Cache<K, Arc<AtomicU64>>,
}

impl<K: Hash + Eq + Send + Sync + 'static> Rate<K> {
    fn new(per_second: u32, burst: u32) -> Option<Self> {
        let cost = 1_000_000_000_u64.checked_div(u64::from(per_second))?;
        let ahead = cost.saturating_mul(u64::from(burst.max(1)));
        Some(Self {
            began: Instant::now(),
            cost,
            ahead,
            // A key that was forgotten was idle anyway, unless more keys come by than fit.
            idle_at: Cache::builder()
                .max_capacity(100_000)
                .time_to_idle(Duration::from_nanos(ahead) + Duration::from_secs(1))
                .build(),
        })
    }

    fn take(&self, key: K) -> Result<(), Fault> {
        self.take_at(key, u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX))
    }

    fn take_at(&self, key: K, now: u64) -> Result<(), Fault> {
        let cell = self.idle_at.get_with(key, Arc::default);
        cell.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |idle_at| {
            let next = idle_at.max(now).saturating_add(self.cost);
            (next <= now.saturating_add(self.ahead)).then_some(next)
        })
        .map(|_| ())
        .map_err(|idle_at| {
            let wait = (idle_at + self.cost).saturating_sub(now + self.ahead);
            Fault::too_many().retry_after(wait.div_ceil(1_000_000_000))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_burst_passes_and_then_the_rate() {
        let rate = Rate::new(2, 3).unwrap();
        let second = 1_000_000_000;
        for _ in 0..3 {
            rate.take_at("a", 10 * second).unwrap();
        }
        assert_eq!(rate.take_at("a", 10 * second).unwrap_err().retry_after, Some(1));
        rate.take_at("b", 10 * second).unwrap();
        rate.take_at("a", 10 * second + second / 2).unwrap();
        rate.take_at("a", 10 * second + second / 2).unwrap_err();
        assert!(Rate::<u8>::new(0, 9).is_none());
    }

    #[test]
    fn only_our_own_proxy_is_believed() {
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", HeaderValue::from_static("10.9.9.9, 203.0.113.7"));
        let peer = Some("192.0.2.1".parse().unwrap());
        assert_eq!(client(peer, &headers, true).to_string(), "203.0.113.7");
        assert_eq!(client(peer, &headers, false).to_string(), "192.0.2.1");
        assert_eq!(client(peer, &HeaderMap::new(), true).to_string(), "192.0.2.1");
    }

    #[test]
    fn a_household_counts_as_one() {
        let net = |text: &str| network(text.parse().unwrap()).to_string();
        assert_eq!(net("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(net("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
