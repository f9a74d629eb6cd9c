//! Runs the demo until the program is ended, and prints where: for looking around by hand.
//!
//! `cargo run -p demo --example run -- FOLDER`, or `./x gateway`

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder for the databases")?;
    let demo = demo::Demo::start(demo::DemoConfig::new(folder)).await?;
    println!("sign-in of the demo: {}", demo.issuer);
    for gateway in &demo.gateways {
        let url = gateway.url.as_str().trim_end_matches('/');
        println!("{}: {url}/v1/gemeente  {url}/openapi.json  {url}/health/ready", gateway.id);
    }
    println!("Ctrl-C ends it.");
    tokio::signal::ctrl_c().await?;
    Ok(())
}
