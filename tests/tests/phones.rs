//! What the projects for phones say, held to what was decided: nothing is copied off the device, nothing goes in the
//! clear, no permission slips in, and both platforms come back from signing in to the address that the shell waits at.
//! No SDK and no Mac are needed for that.

use plist::{Dictionary, Value};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const ANDROID: &str = "src-tauri/gen/android/app/src/main";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// An element: its name, its attributes and the elements that it stands in.
#[derive(Debug)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    within: Vec<String>,
}

impl Element {
    fn get(&self, attribute: &str) -> &str {
        self.attributes.get(attribute).map_or("", String::as_str)
    }
}

fn element(start: &BytesStart<'_>, within: &[String]) -> Element {
    let attributes = start.attributes().map(|one| {
        let one = one.expect("an attribute");
        (one.key.as_ref().to_owned(), one.value.to_string())
    });
    Element {
        name: start.name().as_ref().to_owned(),
        attributes: attributes.collect(),
        within: within.to_vec(),
    }
}

/// All elements of a document, in their order. Ends the test where it is not well formed.
fn elements(path: &str) -> Vec<Element> {
    let text = read(path);
    let mut reader = Reader::from_str(&text);
    let (mut found, mut open) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{path}: {error}")) {
            Event::Start(start) => {
                let one = element(&start, &open);
                open.push(one.name.clone());
                found.push(one);
            }
            Event::Empty(start) => found.push(element(&start, &open)),
            Event::End(_) => {
                open.pop();
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty() && !found.is_empty(), "{path}: an element is not closed, or there is none");
    found
}

fn one<'e>(elements: &'e [Element], name: &str) -> &'e Element {
    let mut found = elements.iter().filter(|element| element.name == name);
    let first = found.next().unwrap_or_else(|| panic!("no {name}"));
    assert!(found.next().is_none(), "more than one {name}");
    first
}

fn manifest() -> Vec<Element> {
    elements(&format!("{ANDROID}/AndroidManifest.xml"))
}

/// The permissions of a manifest: those asked for, and those taken out.
fn permissions(manifest: &[Element]) -> (BTreeSet<String>, BTreeSet<String>) {
    let asked = manifest.iter().filter(|element| element.name.starts_with("uses-permission"));
    let (removed, wanted): (Vec<&Element>, Vec<&Element>) =
        asked.partition(|element| element.get("tools:node") == "remove");
    let names = |list: Vec<&Element>| {
        let plain = |element: &Element| {
            element.get("android:name").trim_start_matches("android.permission.").to_owned()
        };
        list.into_iter().map(plain).collect()
    };
    (names(wanted), names(removed))
}

#[test]
fn android_copies_nothing_off_the_device() {
    let manifest = manifest();
    let application = one(&manifest, "application");
    assert_eq!(application.get("android:allowBackup"), "false");
    assert_eq!(application.get("android:fullBackupContent"), "false");
    assert_eq!(application.get("android:dataExtractionRules"), "@xml/data_extraction_rules");

    let rules = elements(&format!("{ANDROID}/res/xml/data_extraction_rules.xml"));
    assert!(rules.iter().all(|rule| rule.name != "include"), "nothing is named as to be copied");
    for place in ["cloud-backup", "device-transfer"] {
        let left_out: BTreeSet<&str> = rules
            .iter()
            .filter(|rule| rule.name == "exclude" && rule.within.last().is_some_and(|last| last == place))
            .map(|rule| rule.get("domain"))
            .collect();
        for domain in ["root", "file", "database", "sharedpref", "external"] {
            assert!(left_out.contains(domain), "{place} copies {domain}");
            let at_start = format!("device_{domain}");
            assert!(
                domain == "external" || left_out.contains(at_start.as_str()),
                "{place} copies {at_start}"
            );
        }
    }
}

#[test]
fn android_sends_nothing_in_the_clear() {
    let manifest = manifest();
    let application = one(&manifest, "application");
    assert_eq!(application.get("android:usesCleartextTraffic"), "false");
    assert_eq!(application.get("android:networkSecurityConfig"), "@xml/network_security_config");
    let config = elements(&format!("{ANDROID}/res/xml/network_security_config.xml"));
    assert_eq!(one(&config, "base-config").get("cleartextTrafficPermitted"), "false");
    for element in &config {
        assert_ne!(element.get("cleartextTrafficPermitted"), "true");
        assert!(
            element.name != "certificates" || element.get("src") == "system",
            "roots that a person installed"
        );
        assert!(!["domain-config", "debug-overrides"].contains(&element.name.as_str()), "{}", element.name);
    }
    // Nor does a kind of build loosen it.
    let gradle = read("src-tauri/gen/android/app/build.gradle.kts");
    assert!(!gradle.contains("usesCleartextTraffic"), "the manifest alone decides");
}

#[test]
fn android_asks_for_what_it_needs_and_no_more() {
    let (wanted, removed) = permissions(&manifest());
    let expected = ["INTERNET", "POST_NOTIFICATIONS", "RECEIVE_BOOT_COMPLETED", "USE_BIOMETRIC"];
    assert_eq!(wanted, expected.map(str::to_owned).into());
    for exact in ["SCHEDULE_EXACT_ALARM", "USE_EXACT_ALARM", "WAKE_LOCK"] {
        assert!(removed.contains(exact), "a library could bring {exact} along");
    }
    // What comes along with our own plugin is among them.
    let (ours, _) = permissions(&elements("src-tauri/plugins/phone/android/src/main/AndroidManifest.xml"));
    assert!(ours.is_subset(&wanted), "{ours:?}");
}

/// Libraries bring manifests of their own, which the build merges.
#[test]
fn no_library_brings_a_permission_that_nobody_decided_about() {
    let (wanted, removed) = permissions(&manifest());
    let metadata = cargo_metadata::MetadataCommand::new().exec().expect("cargo metadata answers");
    let mut looked = 0;
    for package in &metadata.packages {
        let folder = package.manifest_path.parent().expect("a folder").as_std_path();
        for place in ["android/src/main/AndroidManifest.xml", "mobile/android/src/main/AndroidManifest.xml"] {
            let path = folder.join(place);
            if !path.is_file() {
                continue;
            }
            looked += 1;
            let (brought, _) = permissions(&elements(path.to_str().expect("text")));
            for permission in brought {
                let known = wanted.contains(&permission) || removed.contains(&permission);
                assert!(known, "{} brings {permission}", package.name);
            }
        }
    }
    assert!(looked >= 4, "the manifests of Tauri and its plugins were looked at, not {looked}");
}

#[test]
fn android_opens_one_door_and_hands_out_one_folder() {
    let manifest = manifest();
    let exported: Vec<&str> = manifest
        .iter()
        .filter(|element| element.get("android:exported") == "true")
        .map(|element| element.get("android:name"))
        .collect();
    assert_eq!(exported, [".MainActivity"]);
    assert_eq!(one(&manifest, "provider").get("android:exported"), "false");
    let paths = elements(&format!("{ANDROID}/res/xml/file_paths.xml"));
    let paths: Vec<(&str, &str)> =
        paths.iter().skip(1).map(|element| (element.name.as_str(), element.get("path"))).collect();
    assert_eq!(paths, [("cache-path", "shared/")]);
    // The screen is hidden before anything is drawn.
    let activity = read(&format!("{ANDROID}/java/nl/naaste/MainActivity.kt"));
    let at = |what: &str| activity.find(what).unwrap_or_else(|| panic!("no {what}"));
    assert!(at("LayoutParams.FLAG_SECURE") < at("super.onCreate"));
}

/// What the shell waits at, as its source has it.
fn constant(name: &str) -> String {
    let source = read("src-tauri/src/links.rs");
    let line = source.lines().find(|line| line.contains(&format!("const {name}: &str"))).expect("a constant");
    line.split('"').nth(1).expect("a text").to_owned()
}

#[test]
fn a_browser_comes_back_to_where_the_shell_waits() {
    let (address, path) = (constant("RETURN"), constant("RETURN_PATH"));
    let (scheme, rest) = address.split_once(':').expect("a scheme");
    assert_eq!(rest, path);

    let manifest = manifest();
    let links: Vec<&Element> = manifest.iter().filter(|element| element.name == "data").collect();
    let schemes: Vec<&str> = links.iter().map(|link| link.get("android:scheme")).collect();
    assert_eq!(schemes, [scheme, "https"]);
    assert_eq!((links[1].get("android:host"), links[1].get("android:path")), ("${linkHost}", path.as_str()));
    let claimed = manifest.iter().filter(|element| element.get("android:autoVerify") == "true");
    assert_eq!(claimed.count(), 1);
    let gradle = read("src-tauri/gen/android/app/build.gradle.kts");
    assert!(gradle.contains(r#"environmentVariable("NAASTE_LINK_HOST").orElse("naaste.invalid")"#));

    let info = plist("src-tauri/Info.ios.plist");
    let types = info["CFBundleURLTypes"].as_array().expect("types");
    let schemes = types[0].as_dictionary().expect("a type")["CFBundleURLSchemes"].as_array();
    assert_eq!((types.len(), texts(schemes.expect("schemes"))), (1, vec![scheme]));
    let rights = plist("src-tauri/ios/naaste.entitlements");
    let domains = rights["com.apple.developer.associated-domains"].as_array().expect("domains");
    assert_eq!(texts(domains), ["applinks:naaste.invalid"], "no host is claimed that is nobody's");
}

/// The native sides are found by name: each command that the Rust side calls has to be there, on both platforms.
#[test]
fn every_command_of_the_phone_has_its_native_sides() {
    let plugin = |path: &str| read(&format!("src-tauri/plugins/phone/{path}"));
    let (rust, kotlin) = (plugin("src/mobile.rs"), plugin("android/src/main/java/PhonePlugin.kt"));
    let swift = plugin("ios/Sources/PhonePlugin.swift");
    let mut commands = BTreeSet::new();
    for call in ["self.ask(\"", "self.bytes(\""] {
        commands.extend(rust.split(call).skip(1).filter_map(|rest| rest.split('"').next()));
    }
    assert!(commands.len() >= 8 && commands.contains("signIn"), "{commands:?}");
    for command in &commands {
        assert!(
            swift.contains(&format!("@objc public func {command}(_ invoke: Invoke)")),
            "Swift: {command}"
        );
        // how iOS reads a moment is corrected there alone
        let expected = usize::from(*command != "aheadOfUtc");
        let found = kotlin.matches(&format!("@Command\n    fun {command}(invoke: Invoke)")).count();
        assert_eq!(found, expected, "Kotlin: {command}");
    }
    let (in_kotlin, in_swift) =
        (kotlin.matches("@Command\n").count(), swift.matches("(_ invoke: Invoke)").count());
    assert_eq!((in_kotlin, in_swift), (commands.len() - 1, commands.len()), "a command that nobody calls");
}

#[test]
fn signing_in_happens_in_a_sheet_of_the_system() {
    let plugin = |path: &str| read(&format!("src-tauri/plugins/phone/{path}"));
    assert!(plugin("android/build.gradle.kts").contains("implementation(\"androidx.browser:browser:"));
    let asked = elements("src-tauri/plugins/phone/android/src/main/AndroidManifest.xml");
    let queried = asked.iter().filter(|element| element.name == "action");
    let queried: Vec<(&str, &[String])> =
        queried.map(|element| (element.get("android:name"), element.within.as_slice())).collect();
    let place = ["manifest", "queries", "intent"].map(str::to_owned);
    assert_eq!(queried, [("android.support.customtabs.action.CustomTabsService", place.as_slice())]);
    let sheet = plugin("ios/Sources/SignInSheet.swift");
    assert!(sheet.contains("import AuthenticationServices") && sheet.contains("ASWebAuthenticationSession("));
    assert!(sheet.contains("prefersEphemeralWebBrowserSession = true"), "nothing stays in the browser");
    // No page to sign in on is ever shown by a web view of ours.
    for native in [sheet, plugin("android/src/main/java/PhonePlugin.kt")] {
        assert!(!native.contains("WebView(") && !native.contains("WKWebView("));
    }
}

#[test]
fn the_demo_lets_a_phone_back_in() {
    let redirect = read("crates/demo/src/idp/redirect.rs");
    assert!(redirect.contains(&format!("const LINK: &str = \"{}\";", constant("RETURN"))));
}

fn plist(path: &str) -> Dictionary {
    let value = Value::from_file(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    value.into_dictionary().expect("a dictionary")
}

fn texts(values: &[Value]) -> Vec<&str> {
    values.iter().filter_map(Value::as_string).collect()
}

#[test]
fn ios_keeps_files_and_keys_shut() {
    let rights = plist("src-tauri/ios/naaste.entitlements");
    assert_eq!(
        rights["com.apple.developer.default-data-protection"].as_string(),
        Some("NSFileProtectionComplete")
    );
    let groups = rights["keychain-access-groups"].as_array().expect("groups");
    assert_eq!(texts(groups), ["$(AppIdentifierPrefix)nl.naaste"], "this app's own and no shared one");
    assert_eq!(rights.len(), 3, "no right that nobody decided about");
    let info = plist("src-tauri/Info.ios.plist");
    assert_eq!(info["UIFileSharingEnabled"].as_boolean(), Some(false));
    assert!(!info.contains_key("NSAppTransportSecurity"), "TLS as the system wants it");
}

#[test]
fn ios_asks_in_the_languages_of_the_app() {
    let info = plist("src-tauri/Info.ios.plist");
    let asked: BTreeSet<&str> =
        info.keys().map(String::as_str).filter(|key| key.ends_with("UsageDescription")).collect();
    let expected =
        ["NSCameraUsageDescription", "NSFaceIDUsageDescription", "NSPhotoLibraryAddUsageDescription"];
    assert_eq!(asked, expected.into());
    let languages = texts(info["CFBundleLocalizations"].as_array().expect("languages"));
    let ours: BTreeSet<&str> = locales::Language::ALL.iter().map(|language| language.tag()).collect();
    assert_eq!(languages.iter().copied().collect::<BTreeSet<_>>(), ours);
    let mut said = BTreeSet::new();
    for language in languages {
        let words = read(&format!("src-tauri/ios/{language}.lproj/InfoPlist.strings"));
        for key in &asked {
            let start = format!("\"{key}\" = \"");
            let line = words.lines().find(|line| line.starts_with(&start));
            let line = line.unwrap_or_else(|| panic!("{language} lacks {key}"));
            assert!(line.ends_with("\";") && line.matches('"').count() == 4, "{line}");
            assert!(said.insert(line.to_owned()), "{language} says it in another language: {line}");
        }
    }
}

#[test]
fn the_privacy_manifest_says_that_nothing_is_collected() {
    let privacy = plist("src-tauri/ios/PrivacyInfo.xcprivacy");
    assert_eq!(privacy["NSPrivacyTracking"].as_boolean(), Some(false));
    for nothing in ["NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes"] {
        assert!(privacy[nothing].as_array().is_some_and(Vec::is_empty), "{nothing}");
    }
    for reason in privacy["NSPrivacyAccessedAPITypes"].as_array().expect("reasons") {
        let reason = reason.as_dictionary().expect("a reason");
        let why = reason["NSPrivacyAccessedAPITypeReasons"].as_array().expect("why");
        assert!(!why.is_empty(), "{:?}", reason["NSPrivacyAccessedAPIType"]);
    }
    // Which holds as long as nothing that counts or reports is built in.
    let metadata = cargo_metadata::MetadataCommand::new().exec().expect("cargo metadata answers");
    for package in &metadata.packages {
        for kind in ["sentry", "analytics", "telemetry", "posthog", "aptabase", "crashpad", "firebase"] {
            assert!(
                !package.name.contains(kind),
                "{} is in the app: the label would be untrue",
                package.name
            );
        }
    }
}

#[test]
fn store_texts_fit() {
    for language in ["nl", "en"] {
        for (field, most) in
            [("name", 30), ("subtitle", 30), ("short", 80), ("full", 4000), ("new", 500), ("keywords", 100)]
        {
            let text = read(&format!("store/{language}/{field}.txt"));
            let length = text.trim().chars().count();
            assert!((1..=most).contains(&length), "{language}/{field}: {length} of at most {most}");
        }
    }
}
