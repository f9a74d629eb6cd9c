//! The processes: three instances, HAProxy with the file of `deploy/`, and a Valkey or Redis.

use crate::{
    issuer::TestIssuer,
    stand_in::{
        objects::{Objects, TOKEN},
        openzaak::OpenZaak,
    },
};
use reqwest::{Certificate, Client};
use std::{
    fs,
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;

pub const SUBSCRIPTION: &str = "Bearer 8d1f6f0c2a9b4e7d8c3a5b6f7e8d9c0a";
const PASSWORD: &str = "een-wachtwoord-voor-de-cache";

/// Where a program is; the folder of services is not on everybody's path.
fn program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(["/usr/sbin".into(), "/usr/local/sbin".into()]);
    let all: Vec<PathBuf> = folders.collect();
    names.iter().flat_map(|name| all.iter().map(move |folder| folder.join(name))).find(|path| path.is_file())
}

fn valkey() -> Option<PathBuf> {
    program(&["valkey-server", "redis-server"])
}

/// The first program that is not there.
pub fn missing() -> Option<&'static str> {
    if valkey().is_none() {
        return Some("redis-server");
    }
    program(&["haproxy"]).is_none().then_some("haproxy")
}

/// Ends with the test.
struct Process(Child);

impl Process {
    fn start(command: &mut Command) -> Self {
        Self(command.stdout(Stdio::null()).spawn().unwrap())
    }

    /// At once, as a machine that loses its power.
    fn kill(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

pub struct Machines {
    folder: TempDir,
    certificate: Certificate,
    instances: Vec<(Process, u16, u16)>,
    valkey: Process,
    proxy: Process,
    cache: u16,
    outside: u16,
    inside: u16,
}

/// Ports that nobody uses now. They are held until all are known, so that no two are the same.
fn ports<const N: usize>() -> [u16; N] {
    let held: [TcpListener; N] = std::array::from_fn(|_| TcpListener::bind("127.0.0.1:0").unwrap());
    held.map(|listener| listener.local_addr().unwrap().port())
}

impl Machines {
    /// With `tls` the cache takes connections over TLS alone, as `deploy/kubernetes` has it.
    pub async fn start(zaak: &OpenZaak, objects: &Objects, issuer: &TestIssuer, tls: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let [a, b, c, ma, mb, mc, cache, outside, inside] = ports();
        let certificate = certificate(&folder);
        let mut server = Command::new(valkey().unwrap());
        let port = cache.to_string();
        server.args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
        match tls {
            false => server.args(["--port", &port]),
            true => server.args(["--port", "0", "--tls-port", &port, "--tls-auth-clients", "no"]).args([
                "--tls-cert-file",
                "tls/localhost.pem",
                "--tls-key-file",
                "tls/localhost.pem",
                "--tls-ca-cert-file",
                "tls/localhost.pem",
            ]),
        };
        server.args(["--requirepass", PASSWORD, "--maxmemory", "64mb", "--maxmemory-policy", "volatile-ttl"]);
        server.current_dir(folder.path());
        let valkey = Process::start(&mut server);
        answers(cache).await;
        fs::write(folder.path().join("gemeente.json"), page()).unwrap();
        fs::write(folder.path().join("gateway.toml"), settings(&folder, zaak, objects, issuer, cache, tls))
            .unwrap();
        let mut instances = Vec::new();
        for (port, metrics) in [(a, ma), (b, mb), (c, mc)] {
            instances.push((instance(&folder, port, metrics), port, metrics));
        }
        for (_, port, _) in &instances {
            answers(*port).await;
        }
        fs::write(folder.path().join("haproxy.cfg"), proxy_settings(&folder, [a, b, c], outside, inside))
            .unwrap();
        let log = fs::File::create(folder.path().join("haproxy.log")).unwrap();
        let mut command = Command::new(program(&["haproxy"]).unwrap());
        command.arg("-f").arg(folder.path().join("haproxy.cfg")).stdout(log);
        let proxy = Process(command.spawn().unwrap());
        answers(outside).await;
        Self { folder, certificate, instances, valkey, proxy, cache, outside, inside }
    }

    /// The address of a call, as the world has it.
    pub fn address(&self, path: &str) -> String {
        format!("https://localhost:{}{path}", self.outside)
    }

    /// As registries have it.
    pub fn inside(&self, path: &str) -> String {
        format!("https://localhost:{}{path}", self.inside)
    }

    /// The instances themselves, past HAProxy.
    pub fn instances(&self) -> Vec<String> {
        self.instances.iter().map(|(_, port, _)| format!("http://127.0.0.1:{port}")).collect()
    }

    pub fn client(&self) -> Client {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let trusting = Client::builder().tls_certs_only([self.certificate.clone()]);
        trusting.timeout(Duration::from_secs(60)).build().unwrap()
    }

    /// Kills an instance that is at work.
    pub async fn kill(&mut self, index: usize) {
        let client = self.client();
        let address = format!("http://127.0.0.1:{}/metrics", self.instances[index].2);
        for _ in 0..1_000 {
            let metrics = client.get(&address).send().await.unwrap().text().await.unwrap();
            if !metrics.contains("naaste_gateway_requests_at_work 0\n") {
                break;
            }
        }
        self.instances[index].0.kill();
    }

    pub fn revive(&mut self, index: usize) {
        let (_, port, metrics) = self.instances[index];
        self.instances[index].0 = instance(&self.folder, port, metrics);
    }

    pub fn kill_valkey(&mut self) {
        self.valkey.kill();
    }

    pub async fn metrics(&self) -> Vec<String> {
        let mut all = Vec::new();
        for (_, _, metrics) in &self.instances {
            let answer =
                self.client().get(format!("http://127.0.0.1:{metrics}/metrics")).send().await.unwrap();
            all.push(answer.text().await.unwrap());
        }
        all
    }

    /// A file with a root that nothing here has.
    pub fn another_root(&self) -> String {
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let path = self.folder.path().join("another.pem");
        fs::write(&path, made.cert.pem()).unwrap();
        path.display().to_string()
    }

    /// The cache without TLS.
    pub fn cache_in_the_clear(&self) -> String {
        format!("redis://127.0.0.1:{}", self.cache)
    }

    /// Each request as HAProxy saw it.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("haproxy.log")).unwrap()
    }

    /// What `naaste-gateway check` says, with a setting from the environment where there is one.
    pub fn check(&self, setting: Option<(&str, &str)>) -> String {
        let settings = self.folder.path().join("gateway.toml");
        let mut check = Command::new(env!("CARGO_BIN_EXE_naaste-gateway"));
        check.env_clear().envs(setting);
        let output = check.arg("--config").arg(settings).arg("check").output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

/// Waits until something listens there.
async fn answers(port: u16) {
    for _ in 0..3_000 {
        if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("nothing listens on {port}");
}

fn instance(folder: &TempDir, port: u16, metrics: u16) -> Process {
    let mut command = Command::new(env!("CARGO_BIN_EXE_naaste-gateway"));
    command
        .env_clear()
        .env("NAASTE_GATEWAY_SERVER__LISTEN", format!("127.0.0.1:{port}"))
        .env("NAASTE_GATEWAY_SERVER__METRICS_LISTEN", format!("127.0.0.1:{metrics}"))
        .env("NAASTE_GATEWAY_LOG", "warn")
        .arg("--config")
        .arg(folder.path().join("gateway.toml"));
    Process::start(&mut command)
}

/// The certificate of HAProxy, with its key in one file.
fn certificate(folder: &TempDir) -> Certificate {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    fs::create_dir(folder.path().join("tls")).unwrap();
    let both = format!("{}{}", made.cert.pem(), made.signing_key.serialize_pem());
    fs::write(folder.path().join("tls/localhost.pem"), both).unwrap();
    Certificate::from_pem(made.cert.pem().as_bytes()).unwrap()
}

/// The file that is shipped, with other addresses and nothing else.
fn proxy_settings(folder: &TempDir, instances: [u16; 3], outside: u16, inside: u16) -> String {
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/../../deploy/haproxy.cfg");
    let mut text = fs::read_to_string(shipped).unwrap();
    let tls = format!("{}/tls/", folder.path().display());
    let mut changes = vec![
        (
            "bind :8443 ssl crt /etc/haproxy/tls/".to_owned(),
            format!("bind 127.0.0.1:{outside} ssl crt {tls}"),
        ),
        ("bind :8444 ssl crt /etc/haproxy/tls/".to_owned(), format!("bind 127.0.0.1:{inside} ssl crt {tls}")),
    ];
    for (n, port) in (1..).zip(instances) {
        changes.push((
            format!("server gateway-{n} gateway-{n}:8443"),
            format!("server gateway-{n} 127.0.0.1:{port}"),
        ));
    }
    for (from, to) in changes {
        assert_eq!(text.matches(&from).count(), 1, "{from} in deploy/haproxy.cfg");
        text = text.replace(&from, &to);
    }
    text
}

fn page() -> String {
    serde_json::json!({
        "id": "proef", "naam": "Proef", "toegang": "De Toegang", "kanalen": [], "openingstijden": [],
        "clientondersteuning": [], "vrijwilligers": [], "klachten": [], "aanbod": [], "pgbTarieven": [],
        "elektronisch": [], "gecontroleerdOp": "2026-01-01", "bronnen": []
    })
    .to_string()
}

fn settings(
    folder: &TempDir,
    zaak: &OpenZaak,
    objects: &Objects,
    issuer: &TestIssuer,
    cache: u16,
    tls: bool,
) -> String {
    let cache = match tls {
        false => format!("address = \"redis://127.0.0.1:{cache}\""),
        true => {
            let root = folder.path().join("tls/localhost.pem");
            format!("address = \"rediss://localhost:{cache}\", extra_ca = \"{}\"", root.display())
        }
    };
    let types: Vec<String> = ["taak", "machtiging"]
        .iter()
        .map(|kind| format!("{kind} = {{ url = \"{}\" }}", objects.type_url(kind)))
        .collect();
    format!(
        r#"
        [server]
        behind_proxy = true
        drain_seconds = 0
        [identity]
        issuer = "{issuer}"
        audience = ["inwoner-api"]
        client_id = "naaste"
        [dossier]
        key = "the-key-behind-the-ids-0123456789abcdef"
        [limits]
        token_per_second = 0
        address_per_second = 0
        [cache]
        collection_seconds = 60
        [notifications]
        secrets = ["{SUBSCRIPTION}"]
        [registry]
        kind = "registers"
        gemeente = "{folder}/gemeente.json"
        key = "een-sleutel-van-meer-dan-32-bytes-lang"
        freshness = {{ fresh_seconds = 600, patience_milliseconds = 9000 }}
        shared = {{ {cache}, password = "{PASSWORD}", answer_milliseconds = 1000 }}
        [registry.sources.zaaksysteem]
        kind = "zgw"
        zaken = "{zaken}/zaken/api/v1/"
        catalogi = "{zaken}/catalogi/api/v1/"
        besluiten = "{zaken}/besluiten/api/v1/"
        documenten = "{zaken}/documenten/api/v1/"
        client_id = "naaste"
        secret = "een-geheim-van-genoeg-lengte-voor-hs256"
        write = {{ rsin = "002220647", melding = "WMO-MELDING", aanvraag = "WMO-AANVRAAG" }}
        [registry.sources.objecten]
        kind = "objecten"
        root = "{objecten}/api/v2/"
        token = "{TOKEN}"
        [registry.sources.objecten.types]
        {types}
        "#,
        issuer = issuer.address,
        folder = folder.path().display(),
        zaken = zaak.server.root,
        objecten = objects.server.root,
        types = types.join("\n        "),
    )
}
