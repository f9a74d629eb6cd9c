//! Letters, reports and calendars: from words to bytes.
