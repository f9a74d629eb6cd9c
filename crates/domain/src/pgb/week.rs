//! The hours of a week over its days.

const DAY: u64 = 24 * 60;

/// So many minutes over the days of a week, Monday first: in the proportions of the week that there is, or over the
/// five working days. More than a week has is a week.
pub fn spread(minutes: u32, now: Option<[u32; 7]>) -> [u32; 7] {
    let shares = now.filter(|days| days.iter().any(|day| *day > 0)).unwrap_or([1, 1, 1, 1, 1, 0, 0]);
    let mut left = u64::from(minutes).min(7 * DAY);
    let mut days = [0_u64; 7];
    let total: u64 = shares.iter().map(|share| u64::from(*share)).sum();
    let week = left;
    let mut give = |day: &mut u64, part: u64| {
        let part = part.min(left).min(DAY - *day);
        *day += part;
        left -= part;
    };
    for (day, share) in days.iter_mut().zip(shares) {
        give(day, (week * u64::from(share)).div_ceil(total.max(1)));
    }
    // What does not fit in those days goes to the others.
    for day in &mut days {
        give(day, DAY);
    }
    days.map(|day| u32::try_from(day).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_week_keeps_its_shape() {
        assert_eq!(spread(300, Some([60, 0, 60, 0, 30, 0, 0])), [120, 0, 120, 0, 60, 0, 0]);
        assert_eq!(spread(300, None), [60, 60, 60, 60, 60, 0, 0]);
        assert_eq!(spread(300, Some([0; 7])), [60, 60, 60, 60, 60, 0, 0]);
        assert_eq!(spread(0, Some([60, 0, 0, 0, 0, 0, 0])), [0; 7]);
        assert_eq!(spread(7 * 1440, Some([60, 0, 0, 0, 0, 0, 0])), [1440; 7]);
    }

    proptest! {
        #[test]
        fn no_minute_is_lost(minutes in 0u32..=7 * 1440, now in proptest::option::of(proptest::array::uniform7(0u32..=1440))) {
            let days = spread(minutes, now);
            prop_assert_eq!(days.iter().sum::<u32>(), minutes);
            prop_assert!(days.iter().all(|day| *day <= 1440));
        }
    }
}
