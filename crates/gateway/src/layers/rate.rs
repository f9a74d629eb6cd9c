//! How often: one token, one address. Counted in this process; a limit for all instances together
//! belongs to the load balancer.

use crate::{config::LimitsConfig, problem::Fault, registry::Bsn, token::TokenHash};
use axum::{
    extract::{ConnectInfo, Request},
    http::HeaderMap,
};
use std::{
    collections::HashMap,
    hash::{BuildHasher, Hash, RandomState},
    net::{IpAddr, Ipv6Addr, SocketAddr},
    sync::{Mutex, PoisonError},
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
        self.redeeming.as_ref().map_or(Ok(()), |rate| rate.take(who.clone(), Instant::now()))
    }

    /// Counts a request with a token, which is known by its hash alone.
    pub(crate) fn token(&self, hash: TokenHash) -> Result<(), Fault> {
        self.token.as_ref().map_or(Ok(()), |rate| rate.take(hash, Instant::now()))
    }

    /// Counts a request from an address, before anything else is done for it.
    pub(crate) fn address(&self, request: &Request, behind_proxy: bool, now: Instant) -> Result<(), Fault> {
        let Some(rate) = &self.address else { return Ok(()) };
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        rate.take(network(client(peer, request.headers(), behind_proxy)), now)
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

/// Keys are spread over so many locks.
const SHARDS: usize = 64;
/// A shard with more keys than this forgets those that are idle, and all where none is: whoever comes
/// with so many addresses at once is for the load balancer to stop.
const SHARD_KEYS: usize = 4096;

/// The generic cell rate algorithm: for each key the moment at which it would be idle again.
struct Rate<K> {
    began: Instant,
    /// Nanoseconds that one request costs.
    cost: u64,
    /// Nanoseconds that a key may be ahead.
    ahead: u64,
    hasher: RandomState,
    /// Nanoseconds since `began` at which a key is idle.
    idle_at: Vec<Mutex<HashMap<K, u64>>>,
}

impl<K: Hash + Eq> Rate<K> {
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
            hasher: RandomState::new(),
            idle_at: (0..SHARDS).map(|_| Mutex::default()).collect(),
        })
    }

    fn take(&self, key: K, now: Instant) -> Result<(), Fault> {
        let since = now.saturating_duration_since(self.began);
        self.take_at(key, u64::try_from(since.as_nanos()).unwrap_or(u64::MAX))
    }

    fn take_at(&self, key: K, now: u64) -> Result<(), Fault> {
        // The remainder is below SHARDS, which is the length.
        let shard = &self.idle_at[(self.hasher.hash_one(&key) % SHARDS as u64) as usize];
        let mut idle_at = shard.lock().unwrap_or_else(PoisonError::into_inner);
        if idle_at.len() >= SHARD_KEYS && !idle_at.contains_key(&key) {
            idle_at.retain(|_, at| *at > now);
            if idle_at.len() >= SHARD_KEYS {
                idle_at.clear();
            }
        }
        let at = idle_at.entry(key).or_default();
        let next = (*at).max(now).saturating_add(self.cost);
        if next <= now.saturating_add(self.ahead) {
            *at = next;
            Ok(())
        } else {
            let wait = next.saturating_sub(now.saturating_add(self.ahead));
            Err(Fault::too_many().retry_after(wait.div_ceil(1_000_000_000)))
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
            rate.take_at("a", 10 * second).unwrap();
        }
        assert_eq!(rate.take_at("a", 10 * second).unwrap_err().retry_after, Some(1));
        rate.take_at("b", 10 * second).unwrap();
        rate.take_at("a", 10 * second + second / 2).unwrap();
        rate.take_at("a", 10 * second + second / 2).unwrap_err();
        assert!(Rate::<u8>::new(0, 9).is_none());
    }

    #[test]
    fn many_addresses_do_not_fill_the_memory() {
        let rate = Rate::new(1, 1).unwrap();
        for n in 0..1_000_000_u32 {
            rate.take_at(n, 5).unwrap();
        }
        let kept: usize = rate.idle_at.iter().map(|shard| shard.lock().unwrap().len()).sum();
        assert!(kept <= SHARDS * SHARD_KEYS);
        // Idle keys go first.
        let rate = Rate::new(1, 1).unwrap();
        rate.take_at(0_u32, 60_000_000_000).unwrap();
        (1..200_000).for_each(|n| rate.take_at(n, 5).unwrap());
        (200_000..400_000).for_each(|n| rate.take_at(n, 10_000_000_000).unwrap());
        assert!(rate.take_at(0, 60_000_000_000).is_err());
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
