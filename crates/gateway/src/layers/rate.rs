//! How often: one token, one address. Counted in this process; a limit for all instances together
//! belongs to the load balancer.

use crate::{config::LimitsConfig, problem::Fault, registry::Bsn, token::TokenHash};
use axum::{
    extract::{ConnectInfo, Request},
    http::HeaderMap,
};
use quick_cache::sync::Cache;
use std::{
    convert::Infallible,
    hash::Hash,
    net::{IpAddr, Ipv6Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

/// The counters.
pub(crate) struct Rates {
    token: Option<Rate<TokenHash>>,
    address: Option<Rate<IpAddr>>,
    redeeming: Option<Rate<Bsn>>,
}

impl Rates {
    pub(crate) fn new(limits: &LimitsConfig) -> Self {
        Self {
            token: Rate::new(limits.token_per_second, limits.token_burst),
            address: Rate::new(limits.address_per_second, limits.address_burst),
            redeeming: Rate::every(limits.redeem_seconds.saturating_mul(1_000_000_000), limits.redeem_burst),
        }
    }

    /// Counts a try to redeem a code, by the person and not by the token: signing in again gives no new tries.
    pub(crate) fn redeeming(&self, who: &Bsn) -> Result<(), Fault> {
        self.redeeming.as_ref().map_or(Ok(()), |rate| rate.take(who, Instant::now()))
    }

    /// Counts a request with a token, which is known by its hash alone.
    pub(crate) fn token(&self, hash: TokenHash) -> Result<(), Fault> {
        self.token.as_ref().map_or(Ok(()), |rate| rate.take(&hash, Instant::now()))
    }

    /// Counts a request from an address, before anything else is done for it.
    pub(crate) fn address(&self, request: &Request, behind_proxy: bool, now: Instant) -> Result<(), Fault> {
        let Some(rate) = &self.address else { return Ok(()) };
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        rate.take(&network(client(peer, request.headers(), behind_proxy)), now)
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

/// So many keys are counted at once; those of whom was not heard for the longest time go first. Whoever comes with
/// more addresses than that at once is for the load balancer to stop.
const KEYS: usize = 262_144;

/// The generic cell rate algorithm: for each key the moment at which it would be idle again.
struct Rate<K> {
    began: Instant,
    /// Nanoseconds that one request costs.
    cost: u64,
    /// Nanoseconds that a key may be ahead.
    ahead: u64,
    /// Nanoseconds since `began` at which a key is idle.
    idle_at: Cache<K, Arc<AtomicU64>>,
}

impl<K: Hash + Eq + Clone> Rate<K> {
    fn new(per_second: u32, burst: u32) -> Option<Self> {
        Self::every(1_000_000_000_u64.checked_div(u64::from(per_second))?, burst)
    }

    /// One in so many nanoseconds; none for 0.
    fn every(cost: u64, burst: u32) -> Option<Self> {
        if cost == 0 {
            return None;
        }
        Some(Self {
            began: Instant::now(),
            cost,
            ahead: cost.saturating_mul(u64::from(burst.max(1))),
            idle_at: Cache::new(KEYS),
        })
    }

    fn take(&self, key: &K, now: Instant) -> Result<(), Fault> {
        let since = now.saturating_duration_since(self.began);
        self.take_at(key, u64::try_from(since.as_nanos()).unwrap_or(u64::MAX))
    }

    fn take_at(&self, key: &K, now: u64) -> Result<(), Fault> {
        let Ok(idle_at) = self.idle_at.get_or_insert_with(key, || Ok::<_, Infallible>(Arc::default()));
        let latest = now.saturating_add(self.ahead);
        let after = |at: u64| at.max(now).saturating_add(self.cost);
        // Nothing else hangs on this number, so its order towards other memory does not matter.
        let (set, fetch) = (Ordering::Relaxed, Ordering::Relaxed);
        match idle_at.fetch_update(set, fetch, |at| Some(after(at)).filter(|next| *next <= latest)) {
            Ok(_) => Ok(()),
            Err(at) => {
                Err(Fault::too_many().retry_after(after(at).saturating_sub(latest).div_ceil(1_000_000_000)))
            }
        }
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
            rate.take_at(&"a", 10 * second).unwrap();
        }
        assert_eq!(rate.take_at(&"a", 10 * second).unwrap_err().retry_after, Some(1));
        rate.take_at(&"b", 10 * second).unwrap();
        rate.take_at(&"a", 10 * second + second / 2).unwrap();
        rate.take_at(&"a", 10 * second + second / 2).unwrap_err();
        assert!(Rate::<u8>::new(0, 9).is_none());
    }

    #[test]
    fn many_addresses_do_not_fill_the_memory() {
        let rate = Rate::new(1, 1).unwrap();
        for n in 0..1_000_000_u32 {
            rate.take_at(&n, 5).unwrap();
        }
        assert!(rate.idle_at.len() <= KEYS);
    }

    #[test]
    fn who_keeps_asking_is_not_forgotten_for_others() {
        let rate = Rate::new(1, 1).unwrap();
        rate.take_at(&0_u32, 5).unwrap();
        for n in 1..1_000_000_u32 {
            rate.take_at(&n, 5).unwrap();
            if n % 1_000 == 0 {
                assert!(rate.take_at(&0, 5).is_err());
            }
        }
    }

    #[test]
    fn many_at_once_get_no_more_than_the_burst() {
        let rate = Rate::new(1, 100).unwrap();
        let passed: usize = std::thread::scope(|scope| {
            let ask = || (0..1_000).filter(|_| rate.take_at(&"a", 5).is_ok()).count();
            let asking: Vec<_> = (0..4).map(|_| scope.spawn(ask)).collect();
            asking.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!(passed, 100);
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
