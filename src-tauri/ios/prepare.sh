#!/usr/bin/env bash
# Makes the Xcode project, which `tauri ios init` can do on a Mac alone, and puts what is decided in this folder into it:
# entitlements, the privacy manifest, and the words that iOS asks with. Info.ios.plist Tauri merges by itself.
# Needs Xcode, XcodeGen (brew install xcodegen), CocoaPods, Rust with the iOS targets, and Node.js.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ "$(uname -s)" = Darwin ] || { echo "This works on a Mac alone." >&2; exit 1; }

npx --yes @tauri-apps/cli@2 ios init --ci
project=gen/apple
app=$(find "$project" -maxdepth 1 -type d -name '*_iOS' | head -n 1)
[ -n "$app" ] || { echo "No app in $project: did the template change?" >&2; exit 1; }

cp ios/naaste.entitlements "$app/$(basename "$app").entitlements"
if [ -n "${NAASTE_LINK_HOST:-}" ]; then
  sed -i '' "s/applinks:naaste\.invalid/applinks:$NAASTE_LINK_HOST/" "$app/$(basename "$app").entitlements"
fi
cp ios/PrivacyInfo.xcprivacy "$app/"
cp -R ios/*.lproj "$app/"
# The project lists its files: list them again.
(cd "$project" && xcodegen generate)
