# The page that the browser shows after signing in. Two sentences; it cannot show more.
browser-done-title = You are signed in
browser-done-text = You can close this window. Go back to Naaste.
browser-failed-title = Signing in did not work
browser-failed-text = You can close this window. Go back to Naaste and try again.
